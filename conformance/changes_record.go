package conformance

import "github.com/comision-mixta/mixta/check"

// Pieces of the clean file that several changes speak of.
const (
	guarded   = `"marking":{"tlp":"AMBER","releasable":["PE"],"handling":["H1","H3"],"originator":"BO-FELCN","conditions":{"es":"Según lo acordado."}},"joint"` // of the first action
	enveloped = `"marking":{"tlp":"AMBER","releasable":["PE"],"handling":["H1","H3"],"originator":"BO-FELCN","conditions":{"es":"Según lo acordado."}},"subject"`
	memberRed = `"markings":{"policies":{"tlp":"RED","releasable":["PE"]}}`
	shell     = `[[-68.6,-14.8],[-68.4,-14.8],[-68.4,-14.6],[-68.6,-14.6],[-68.6,-14.8]]`
	hole      = `[[-68.55,-14.75],[-68.55,-14.7],[-68.5,-14.7],[-68.55,-14.75]]`
	part      = `[[[-68.3,-14.8],[-68.2,-14.8],[-68.2,-14.7],[-68.3,-14.8]]]`
	areaAt    = "/statistics/0/place/area/coordinates"
)

// recordChanges break the rules of package record.
var recordChanges = []Change{
	{Rule: "record.instant.real", Base: "plan", Old: `"2022-10-03T09:00:00-04:00"`, New: `"2022-09-31T09:00:00-04:00"`, Pointer: "/envelope/issued"},
	{Rule: "record.instant.real", Base: "plan", Old: `"2023-03-31T12:00:00.250-04:00"`, New: `"2023-02-29T12:00:00.250-04:00"`, Pointer: "/progress/0/issued"},
	{Name: "instant-leap-day", Base: "plan", Old: `"2022-10-03T09:00:00-04:00"`, New: `"2024-02-29T23:59:59.999999999+14:00"`},
	{Rule: "record.date.real", Base: "plan", Old: `"asOf":"2023-03-31"`, New: `"asOf":"2023-02-29"`, Pointer: "/progress/0/asOf"},
	{Rule: "record.date.real", Base: "plan", Old: `"done":"2022-12-15"`, New: `"done":"2022-11-31"`, Pointer: "/actions/0/milestones/0/done"},
	{Rule: "record.when.real", Base: "plan", Old: `"due":"2022-Q4"`, New: `"due":"2022-11-31"`, Pointer: "/actions/0/milestones/0/due"},
	{Rule: "record.when.real", Base: "plan", Old: `"when":"2023"`, New: `"when":"2100-02-29"`, Pointer: "/meetings/0/next/when"},
	{Name: "due-continuously", Base: "plan", Old: `"due":"2022-Q4"`, New: `"due":"continuous"`},
	{Name: "due-on-request", Base: "plan", Old: `"due":"2022-Q4"`, New: `"due":"on-request"`},
	{Rule: "record.period.order", Base: "plan", Old: `{"from":"2022-12-31","to":"2022-12-31"}`, New: `{"from":"2022-12-31","to":"2022-12-30"}`, Pointer: "/statistics/0/period/to"},

	{Rule: "record.header.version-issuer", Base: "plan", Old: `"version":{"UNODC":1}`, New: `"version":{"BO-VDSSC":1}`, Pointer: "/statistics/0/version"},
	{Rule: "record.header.seen", Base: "plan", Old: `"seen":{"BO-VDSSC":"`, New: `"seen":{"BO-RREE":"`, Pointer: "/meetings/0/seen/BO-RREE"},
	{Rule: "record.absent.member", Base: "plan", Old: `"absent":{"group":"unknown"}`, New: `"absent":{"grupo":"unknown"}`, Pointer: "/actions/0/absent/grupo"},
	{Rule: "record.absent.member", Base: "plan", Old: `"absent":{"group":"unknown"}`, New: `"absent":{"area":"unknown"}`, Pointer: "/actions/0/absent/area"}, // required
	{Rule: "record.absent.contradicts", Base: "plan", Old: `"absent":{"group":"unknown"}`, New: `"absent":{"due":"withheld"}`, Pointer: "/actions/0/absent/due"},
	{Rule: "record.absent.contradicts", Base: "plan", Old: `"absent":{"group":"unknown"}`, New: `"absent":{"group":"generalised"}`, Pointer: "/actions/0/absent/group"},
	{Name: "absent-generalised", Base: "plan", Old: `"absent":{"group":"unknown"}`, New: `"absent":{"due":"generalised"}`},
	{Rule: "record.markings.member", Base: "plan", Old: memberRed, New: `"markings":{"group":{"tlp":"RED","releasable":["PE"]}}`, Pointer: "/actions/0/markings/group"},
	{Rule: "record.markings.member", Base: "plan", Old: memberRed, New: `"markings":{"text":{"tlp":"RED","releasable":["PE"]}}`, Pointer: "/actions/0/markings/text"},
	{Rule: "record.marking.nobody", Base: "plan", Old: memberRed, New: `"markings":{"policies":{"tlp":"RED"}}`, Pointer: "/actions/0/markings/policies", Also: []Expected{{"file.not-releasable", "error", "/actions/0/markings/policies"}}},
	{Rule: "record.markings.higher", Base: "plan", Old: memberRed, New: `"markings":{"policies":{"tlp":"GREEN"}}`, Pointer: "/actions/0/markings/policies"},
	{Rule: "record.markings.higher", Base: "plan", Old: memberRed, New: `"markings":{"policies":{"tlp":"RED","releasable":["PE","BO"]}}`, Pointer: "/actions/0/markings/policies"},

	{Rule: "record.marking.nobody", Base: "plan", Old: guarded, New: `"marking":{"tlp":"AMBER"},"joint"`, Pointer: "/actions/0/marking",
		Also: []Expected{{"file.marking", "error", "/envelope/marking"}, {"file.not-releasable", "error", "/actions/0"}}},
	{Rule: "record.marking.nobody", Base: "plan", Old: enveloped, New: `"marking":{"tlp":"RED"},"subject"`, Pointer: "/envelope/marking",
		Also: []Expected{{"file.marking", "error", "/envelope/marking"}}},
	{Rule: "record.marking.contradicts", Base: "plan", Old: `"marking":{"tlp":"CLEAR"},"sources":[{"title":"Caso inventado"}]`, New: `"marking":{"tlp":"CLEAR","releasable":["PE"]},"sources":[{"title":"Caso inventado"}]`, Pointer: "/statistics/0/marking/tlp"},
	{Rule: "record.marking.contradicts", Base: "plan", Old: `"marking":{"tlp":"CLEAR"},"sources":[{"title":"Caso inventado"}]`, New: `"marking":{"tlp":"CLEAR","originator":"BO-FELCN"},"sources":[{"title":"Caso inventado"}]`, Pointer: "/statistics/0/marking/tlp"},
	{Rule: "record.marking.originator", Base: "plan", Old: memberRed, New: `"markings":{"policies":{"tlp":"RED","releasable":["PE"],"handling":["H0","H2"]}}`, Pointer: "/actions/0/markings/policies/handling/1"},
	{Rule: "record.marking.originator", Base: "plan", Old: guarded, New: `"marking":{"tlp":"AMBER","releasable":["PE"],"handling":["H1","H3"],"conditions":{"es":"Según lo acordado."}},"joint"`, Pointer: "/actions/0/marking/handling/0"},
	{Rule: "record.marking.conditions", Base: "plan", Old: guarded, New: `"marking":{"tlp":"AMBER","releasable":["PE"],"handling":["H1","H3"],"originator":"BO-FELCN"},"joint"`, Pointer: "/actions/0/marking/handling/1"},
	{Rule: "record.marking.p-and-c", Base: "plan", Old: guarded, New: `"marking":{"tlp":"AMBER","releasable":["PE"],"handling":["H1","H3","C","P"],"originator":"BO-FELCN","conditions":{"es":"Según lo acordado."}},"joint"`, Pointer: "/actions/0/marking/handling/2",
		Also: []Expected{{"file.marking", "error", "/envelope/marking"}}},

	{Rule: "record.place.elsewhere", Base: "ops", Old: `[-69.038,-16.566]`, New: `[69.038,-16.566]`, Pointer: "/seizures/0/place/point", Also: []Expected{{"ops.result.joint-differs", "warning", "/results/2/lines/0/quantity/value"}}},
	{Rule: "record.place.abroad", Base: "intel", Old: `[-68.95,-13.1]`, New: `[68.95,-13.1]`, Pointer: "/flights/0/crossings/0/place/point"},
	{Rule: "record.place.empty", Base: "plan", Old: `"place":{"name":"Santa Cruz de la Sierra","country":"BO","subdivision":"BO-S"}`, New: `"place":{"accuracy":5}`, Pointer: "/meetings/0/place",
		Also: []Expected{{"record.place.accuracy", "error", "/meetings/0/place/accuracy"}}},
	{Rule: "record.place.subdivision", Base: "plan", Old: `"country":"BO","subdivision":"BO-S"`, New: `"country":"PE","subdivision":"BO-S"`, Pointer: "/meetings/0/place/subdivision"},
	{Rule: "record.place.unit", Base: "plan", Old: `"INE-BO:020701"`, New: `"INE-BO:090103"`, Pointer: "/statistics/0/place/unit"},
	{Rule: "record.place.unit", Base: "plan", Old: `"INE-BO:020701"`, New: `"INEI:211210"`, Pointer: "/statistics/0/place/unit"},
	{Rule: "record.place.unit", Base: "plan", Old: `"country":"BO","subdivision":"BO-L","unit":"INE-BO:020701"`, New: `"country":"PE","unit":"INE-BO:020701"`, Pointer: "/statistics/0/place/unit"},
	{Rule: "record.place.accuracy", Base: "plan", Old: `"country":"BO","subdivision":"BO-S"`, New: `"country":"BO","subdivision":"BO-S","accuracy":500`, Pointer: "/meetings/0/place/accuracy"},

	{Rule: "record.quantity.decimals", Base: "plan", Old: `"value":31000,"unit":"ha"},"lower":30000,"upper":32000,"rounding":100`, New: `"value":31000.0000001,"unit":"ha"},"lower":30000,"upper":32000`, Pointer: "/statistics/0/quantity/value"},
	{Rule: "record.money.decimals", Base: "plan", Old: `"amount":12500.5`, New: `"amount":12500.505`, Pointer: "/actions/0/indicators/0/financialTargets/0/money/amount"},
	{Rule: "record.evidence.nowhere", Base: "plan", Old: `{"title":"Informe","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000003","heldBy":"BO-FELCN","link":"https://example.org/informe"}`, New: `{"title":"Informe"}`, Pointer: "/progress/0/evidence/0"},
	{Rule: "record.code-list.closed", Base: "plan", Old: `"list":"record.Actor"`, New: `"list":"record.TLP"`, Pointer: "/codeLists/0/list"},
	{Rule: "record.code-list.unknown", Base: "plan", Old: `"list":"record.Actor"`, New: `"list":"record.Actors"`, Pointer: "/codeLists/0/list"},
	{Rule: "record.code-list.form", Base: "plan", Old: `"code":"INVENTADO"`, New: `"code":"Inventado"`, Pointer: "/codeLists/0/codes/1/code"},
	{Rule: "record.code-list.country", Base: "plan", Old: `"code":"BO-INVENTADA"`, New: `"code":"PE-INVENTADA"`, Pointer: "/codeLists/0/codes/0/code"},
	{Rule: "record.code-list.twice", Base: "plan", Old: `"code":"INVENTADO"`, New: `"code":"BO-INVENTADA"`, Pointer: "/codeLists/0/codes/1/code"},
	{Rule: "record.withdrawal.erase-law", Base: "plan", Old: `,"law":"CPE art. 130"`, New: ``, Pointer: "/withdrawals/0/authority"},
	{Rule: "record.receipt.outcome", Base: "plan", Old: `"outcome":"refused"`, New: `"outcome":"accepted"`, Pointer: "/receipts/0/outcome"},
	{Rule: "record.receipt.outcome", Base: "plan", Old: `"severity":"error","record"`, New: `"severity":"warning","record"`, Pointer: "/receipts/0/outcome"},

	{Rule: "record.geometry.swapped", Base: "plan", Old: `[-68.5,-14.72]`, New: `[-14.72,-68.5]`, Pointer: "/statistics/0/place/point/coordinates"},
	{Rule: "record.geometry.range", Base: "plan", Old: `[-68.5,-14.72]`, New: `[-68.5,-114.72]`, Pointer: "/statistics/0/place/point/coordinates"},
	{Rule: "record.geometry.open", Base: "plan", Old: part, New: `[[[-68.3,-14.8],[-68.2,-14.8],[-68.2,-14.7],[-68.3,-14.7]]]`, Pointer: areaAt + "/1/0/3"},
	{Rule: "record.geometry.repeated", Base: "plan", Old: part, New: `[[[-68.3,-14.8],[-68.2,-14.8],[-68.2,-14.8],[-68.2,-14.7],[-68.3,-14.8]]]`, Pointer: areaAt + "/1/0/2"},
	{Rule: "record.geometry.repeated", Base: "plan", Old: part, New: `[[[-68.3,-14.8],[-68.2,-14.8],[-68.2,-14.8],[-68.2,-14.7],[-68.3,-14.8]]]`, Pointer: areaAt + "/1/0/2", Profile: check.Publish, Also: published},
	{Rule: "record.geometry.degenerate", Base: "plan", Old: part, New: `[[[-68.3,-14.8],[-68.2,-14.8],[-68.1,-14.8],[-68.3,-14.8]]]`, Pointer: areaAt + "/1/0"},
	{Rule: "record.geometry.crossing", Base: "plan", Old: part, New: `[[[-68.3,-14.8],[-68.2,-14.7],[-68.2,-14.8],[-68.3,-14.7],[-68.3,-14.8]]]`, Pointer: areaAt + "/1/0/2"},
	{Rule: "record.geometry.hole", Base: "plan", Old: hole, New: `[[-69.55,-14.75],[-69.55,-14.7],[-69.5,-14.7],[-69.55,-14.75]]`, Pointer: areaAt + "/0/1"},
	{Rule: "record.geometry.hole-crossing", Base: "plan", Old: hole, New: `[[-68.65,-14.75],[-68.65,-14.7],[-68.5,-14.7],[-68.65,-14.75]]`, Pointer: areaAt + "/0/1/2"},
	{Rule: "record.geometry.nested", Base: "plan", Old: hole, New: `[[-68.55,-14.75],[-68.55,-14.65],[-68.45,-14.65],[-68.45,-14.75],[-68.55,-14.75]],[[-68.52,-14.72],[-68.52,-14.7],[-68.5,-14.7],[-68.52,-14.72]]`, Pointer: areaAt + "/0/2"},
	{Rule: "record.geometry.disconnected", Base: "plan", Old: hole, New: `[[-68.6,-14.7],[-68.5,-14.65],[-68.4,-14.7],[-68.5,-14.75],[-68.6,-14.7]]`, Pointer: areaAt + "/0/1"},
	{Rule: "record.geometry.overlap", Base: "plan", Old: part, New: `[[[-68.45,-14.8],[-68.2,-14.8],[-68.2,-14.7],[-68.45,-14.8]]]`, Pointer: areaAt + "/1/0/0"},
	{Rule: "record.geometry.winding", Base: "plan", Old: part, New: `[[[-68.3,-14.8],[-68.2,-14.7],[-68.2,-14.8],[-68.3,-14.8]]]`, Pointer: areaAt + "/1/0"},
	{Rule: "record.geometry.winding", Base: "plan", Old: hole, New: `[[-68.55,-14.75],[-68.5,-14.7],[-68.55,-14.7],[-68.55,-14.75]]`, Pointer: areaAt + "/0/1"},
}
