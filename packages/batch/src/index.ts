export type { FontRole } from "@mingzhang/document";
export type { ReceiptCheck } from "@mingzhang/receipt";
export type { FontContent, FontFiles, FontSource, PdfStandard } from "@mingzhang/render-pdf";
export {
  batchPage,
  batchWorkbook,
  coverageTable,
  type FileReport,
  type ReportedDepartment,
  reportBatch,
  summaryLine,
  textReport,
  visible,
  type WordedFinding,
} from "@mingzhang/report";
export { readWorkbook } from "@mingzhang/spreadsheet";
export { type BureauFonts, type BureauFontsResult, bureauFonts, type FontFault } from "./bureau-fonts.ts";
export { bureauKey, type KeyResult, trustedKey } from "./bureau-key.ts";
export { type CheckedDisclosure, type CheckSettings, checkDisclosure } from "./check-disclosure.ts";
export * from "./check-files.ts";
export { checkReceiptFile, type ReceiptResult } from "./check-receipt-file.ts";
export { partsMissing } from "./combine-sources.ts";
export {
  type CompareFilesOptions,
  type CompareResult,
  type Comparison,
  compareDisclosures,
  compareFiles,
  type DifferenceFormat,
  differenceFile,
  differenceFormats,
  differenceText,
  writeDifference,
} from "./compare-files.ts";
export { dataFileBytes } from "./data-file.ts";
export { describeDataPlace } from "./describe-data-place.ts";
export * from "./describe-problem.ts";
export { describeRefusal } from "./describe-refusal.ts";
export { describeDifference } from "./describe-verification.ts";
export * from "./editable-texts.ts";
export * from "./editions.ts";
export { errorCode } from "./error-code.ts";
export * from "./export-translations.ts";
export { type ExtractDataOptions, type ExtractDataResult, extractData } from "./extract-data.ts";
export { fileReport } from "./file-report.ts";
export type { CheckSummary, Department, FileResult } from "./file-result.ts";
export { findDataFiles } from "./find-data-files.ts";
export { type DepartmentFiles, findDepartmentFiles } from "./find-department-files.ts";
export * from "./generate.ts";
export { guard, problemOf } from "./guard.ts";
export * from "./import-translations.ts";
export * from "./import-workbooks.ts";
export * from "./make-template.ts";
export { type Made, manifestOf, type SourceHash } from "./manifest-of.ts";
export * from "./name-template.ts";
export { departmentOf, type PreparedDepartment, type PrepareOptions, prepareDepartment } from "./prepare-department.ts";
export { findPreviousFiles, type PreviousFiles } from "./previous-files.ts";
export * from "./problem.ts";
export { type PublishResult, type PublishSiteOptions, publishSite } from "./publish-site.ts";
export {
  type DepartmentReading,
  type FileNotice,
  type GivenFile,
  isDataFile,
  readDepartment,
} from "./read-department.ts";
export * from "./read-disclosure-file.ts";
export { type ReadExpectationsResult, readExpectations } from "./read-expectations.ts";
export * from "./read-fonts.ts";
export { largestFile } from "./read-json-file.ts";
export * from "./read-profile.ts";
export { readUpTo } from "./read-up-to.ts";
export { isWorkbookFile, largestWorkbook } from "./read-workbook-file.ts";
export { describeRecognition, isSound, type RecognisedFile } from "./recognise-file.ts";
export { type RenderDisclosure, renderDisclosure } from "./render-disclosure.ts";
export * from "./renderers.ts";
export * from "./report-formats.ts";
export { programState } from "./running-program.ts";
export * from "./translation-status.ts";
export { type FileVerification, type VerifyFilesOptions, verifyFiles } from "./verify-files.ts";
export { isVerified, type OutputVerification, verifyOutputs } from "./verify-outputs.ts";
export { isWorkbook, workbookWriter } from "./workbook-writer.ts";
export { type FileToWrite, removePartialFiles, WriteError, writeFiles } from "./write-files.ts";
export { writeOutputs } from "./write-outputs.ts";
