import pagination from "@rc-component/pagination/es/locale/ug_CN";
import picker from "@rc-component/picker/es/locale/ug_CN";
import type { Locale } from "antd/es/locale";
import english from "antd/es/locale/en_US";

const timePicker = {
  placeholder: "ۋاقىت تاللاڭ",
  rangePlaceholder: ["باشلىنىش ۋاقتى", "ئاخىرلىشىش ۋاقتى"] satisfies [string, string],
};

const datePicker = {
  lang: { ...picker, placeholder: "چېسلا تاللاڭ" },
  timePickerLocale: timePicker,
};

/** antd's own words in Uyghur, which it does not have itself; drafts, like all words in Uyghur. */
export const uyghurLocale: Locale = {
  ...english,
  locale: "ug-cn",
  Pagination: { ...pagination, page_size: "بەت چوڭلۇقى" },
  DatePicker: datePicker,
  TimePicker: timePicker,
  Calendar: datePicker,
  global: { ...english.global, placeholder: "تاللاڭ", close: "تاقاش" },
  Table: {
    ...english.Table,
    filterTitle: "سۈزۈش",
    filterConfirm: "مۇقىملاش",
    filterReset: "ئەسلىگە قايتۇرۇش",
    filterEmptyText: "سۈزگۈچ يوق",
    filterSearchPlaceholder: "ئىزدەش",
    emptyText: "سانلىق مەلۇمات يوق",
    selectAll: "ھەممىنى تاللاش",
    sortTitle: "تەرتىپلەش",
    triggerDesc: "چۈشكۈن تەرتىپ",
    triggerAsc: "ئۆرلىمە تەرتىپ",
    cancelSort: "تەرتىپنى بىكار قىلىش",
    expand: "يېيىش",
    collapse: "قاتلاش",
  },
  Modal: { okText: "مۇقىملاش", cancelText: "بىكار قىلىش", justOkText: "بىلدىم" },
  Popconfirm: { okText: "مۇقىملاش", cancelText: "بىكار قىلىش" },
  Empty: { description: "سانلىق مەلۇمات يوق" },
  Upload: {
    ...english.Upload,
    uploading: "يوللىنىۋاتىدۇ…",
    removeFile: "ھۆججەتنى ئۆچۈرۈش",
    uploadError: "يوللاش خاتالىقى",
  },
};
