/** What is booked as equipment (310) when it is bought. */
export const equipmentWords: readonly string[] = [
  ..."计算机 电脑 台式机 一体机 打印机 复印机 扫描仪 传真机 碎纸机 投影仪 服务器 交换机 路由器".split(" "),
  ..."空调 家具 文件柜 保险柜 办公桌 照相机 摄像机 摄像头 电视机 显示屏 电子屏 无人机 发电机 仪器 设备".split(" "),
];

/** Words of buying. */
export const purchaseWords: readonly string[] = "购置 采购 购买 新购 添置 更新 更换 替代 替换 配备 配置 安装".split(
  " ",
);

/** What is done with equipment one has, or got without buying it: services and consumables (302). */
export const serviceWords: readonly string[] = [
  ..."维护 维修 运维 修理 保养 检修 检测 维保 租赁 租用 租金 耗材 硒鼓 墨盒 配件 零件 材料 试剂 培训 保险".split(" "),
  ..."服务费 购买服务 技术服务 信息服务 运行 管理费 使用费 报废 处置 监理 设计 搬迁 链路 线路 流量".split(" "),
];
