import type { components } from './schema.generated.ts';

/**
 * The JSON of the HTTP API under the names the desk uses. Generated from the server's own description
 * (`npm run types -w @guitu/desk`): a change over there that the desk does not follow does not compile.
 */
type Schemas = components['schemas'];

export type Refusal = Schemas['Refusal'];
export type Computed = Schemas['Computed'];
export type Severity = Schemas['Severity'];
export type PersonLine = Schemas['PersonLine'];

export type Health = Schemas['Health'];
export type DemonstrationAccount = NonNullable<Health['accounts']>[number];
export type Session = Schemas['SessionPage'];
export type Body = Schemas['Body'];

export type Today = Schemas['TodayPage'];
export type TodayItem = Schemas['TodayItem'];
export type TodayGroup = keyof Today['groups'];
export type DayEntry = Schemas['DayEntry'];
export type TodayCounty = Schemas['TodayCounty'];
export type OpenOpinion = Schemas['OpenOpinion'];
export type Lapsing = Schemas['Lapsing'];
export type RootsPage = Schemas['RootsPage'];
export type RootHandover = Schemas['RootHandover'];
export type OversightRegister = Schemas['OversightRegister'];
export type IndicatorPage = Schemas['IndicatorPage'];
export type IndicatorPlace = Schemas['IndicatorPlace'];
export type IndicatorList = Schemas['IndicatorList'];
export type LateClock = Schemas['LateClock'];

export type PublicityPage = Schemas['PublicityPage'];

export type MessageList = Schemas['MessageList'];
export type MessageRow = Schemas['MessageRow'];
export type OutgoingList = Schemas['OutgoingList'];
export type AssessmentCopies = Schemas['AssessmentCopies'];
export type ReceivedList = Schemas['ReceivedList'];
export type ReceivedRow = Schemas['ReceivedRow'];
export type ReceivedTerm = Schemas['ReceivedTerm'];
export type AssessmentRequestRead = Schemas['AssessmentRequestRead'];
export type AssessmentOpened = Schemas['AssessmentOpened'];
export type OutgoingRow = Schemas['OutgoingRow'];

export type OfficePage = Schemas['OfficePage'];
export type HandoverPage = Schemas['HandoverPage'];
export type Absence = Schemas['Absence'];
export type DutyShift = Schemas['DutyShift'];
export type CaseDuties = Schemas['CaseDuties'];
export type Occurrence = Schemas['Occurrence'];
export type DailyEntry = Schemas['DailyEntry'];
export type DuePeople = Schemas['DuePeople'];
export type DuePerson = Schemas['DuePerson'];
export type RoundResult = Schemas['RoundResult'];

export type DossierPage = Schemas['DossierPage'];
export type DossierRow = Schemas['DossierRow'];
export type MissingPiece = Schemas['MissingPiece'];

export type CaseStatus = Schemas['CaseStatus'];
export type CaseRow = Schemas['CaseRow'];
export type BatchPreview = Schemas['BatchPreview'];
export type BatchResult = Schemas['BatchResult'];
export type CaseList = Schemas['CaseList'];
export type CasePage = Schemas['CasePage'];
export type PersonSheet = Schemas['PersonSheet'];
export type SearchAnswer = Schemas['SearchAnswer'];
export type Timeline = Schemas['Timeline'];
export type TimelineEntry = Schemas['TimelineEntry'];
export type Readers = Schemas['Readers'];

export type OutdatedPaper = Schemas['OutdatedPaper'];
export type ClockRow = Schemas['ClockRow'];
export type FindingRow = Schemas['FindingRow'];

export type Device = Schemas['Device'];
export type IdentityCheck = Schemas['IdentityCheck'];

export type MatterStatus = Schemas['MatterStatus'];
export type MatterRow = Schemas['MatterRow'];
export type MatterList = Schemas['MatterList'];
export type MatterPage = Schemas['MatterPage'];
export type MatterAct = Schemas['ActRow'];
export type ActName = Schemas['ActName'];
export type StepRow = Schemas['StepRow'];
export type HistoryEntry = Schemas['HistoryEntry'];
export type Why = Schemas['Why'];
export type Will = Schemas['Will'];
export type Preview = Schemas['PreviewPage'];

export type PaperRow = Schemas['PaperRow'];
export type PaperList = Schemas['PaperList'];
export type PaperPage = Schemas['PaperPage'];
export type PaperPictures = Schemas['PaperPictures'];
export type CopyRow = Schemas['CopyRow'];

export type ImportView = Schemas['ImportView'];
export type ImportProblem = Schemas['ImportRemark'];
export type Region = Schemas['Region'];
export type RuleRow = Schemas['Rules']['rules'][number];

export type Candidate = Schemas['Candidate'];
export type ArrivalItemGroup = Schemas['ArrivalItems']['groups'][number];
export type ArrivalCheck = Schemas['ArrivalCheck'];
export type Arrived = Schemas['Arrived'];
export type WatchRow = Schemas['WatchRow'];
export type WatchStage = Schemas['WatchStage'];
/** The description of the API cannot say that every stage has its number. */
export type WatchList = Omit<Schemas['WatchList'], 'counts'> & {
  readonly counts: Readonly<Record<WatchStage, number>>;
};

export type Register = Schemas['RegisterPage'];
export type RegisterGroup = Register['groups'][number];
export type RegisterItem = Schemas['RegisterItem'];
export type Relations = Schemas['Relations'];
export type Relation = Schemas['Relation'];
export type RelationKind = Schemas['RelationKind'];
export type Resume = Schemas['Resume'];
export type ResumeEntry = Omit<Resume['entries'][number], 'id'>;

export type PackageRow = Schemas['PackageRow'];
export type PackageList = Schemas['PackageList'];
export type PackagePage = Schemas['PackagePage'];
export type PackageProblem = Schemas['PackageProblem'];
export type PackageItem = Schemas['PackageItem'];
export type PackageFile = Schemas['PackageFile'];
export type PackageHandling = Schemas['PackageHandling'];
export type ExchangePage = Schemas['ExchangePage'];
export type TakenPackage = Schemas['TakenPackage'];
export type PackageReceived = Schemas['PackageReceived'];

export type ParametersPage = Schemas['ParametersPage'];
export type ParameterRow = Schemas['ParameterRow'];
export type ParameterSetting = Schemas['ParameterSetting'];
export type ParameterPlace = Schemas['ParameterPlace'];

export type AccountsPage = Schemas['AccountsPage'];
export type AccountRow = Schemas['AccountRow'];
export type AccountRole = Schemas['Role'];
export type AccountWithPassword = Schemas['AccountWithPassword'];
