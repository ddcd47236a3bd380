package conformance

import (
	"fmt"
	"strings"

	"github.com/comision-mixta/mixta/check"
)

// shapeChanges break the rules of shape and codes.
var shapeChanges = []Change{
	{Rule: "shape.type", New: `[]`},
	{Rule: "shape.type", Base: "plan", Old: `"mixta":"1.0"`, New: `"mixta":1.0`, Pointer: "/mixta"},
	{Rule: "shape.type", Base: "plan", Old: "\"withdrawals\":[\n{", New: "\"conflicts\":[],\n\"withdrawals\":[\n{", Pointer: "/conflicts"},
	{Rule: "shape.type", Base: "plan", Old: "\"withdrawals\":[\n{", New: "\"conflicts\":{\"plans\":{}},\n\"withdrawals\":[\n{", Pointer: "/conflicts/plans"},
	{Rule: "shape.type", Base: "plan", Old: "\"column\":300}]}\n]}", New: "\"column\":300}]},7\n]}", Pointer: "/receipts/1"},
	{Rule: "shape.type", Base: "plan", Old: `"percent":50`, New: `"percent":"50"`, Pointer: "/progress/0/percent"},
	{Rule: "shape.type", Base: "plan", Old: `"size":20`, New: `"size":20.5`, Pointer: "/meetings/0/delegations/0/size"},
	{Rule: "shape.type", Base: "plan", Old: `"size":20`, New: `"size":"20"`, Pointer: "/meetings/0/delegations/0/size"},
	{Rule: "shape.type", Base: "plan", Old: `"value":"CM-09/2022"`, New: `"value":9`, Pointer: "/meetings/0/aliases/0/value"},
	{Rule: "shape.type", Base: "plan", Old: `"followUp":{"es":"Por los mecanismos internos."}`, New: `"followUp":"Por los mecanismos internos."`, Pointer: "/plans/0/followUp"},
	{Rule: "shape.type", Base: "plan", Old: `"obstacles":[{"es":"Clima."}]`, New: `"obstacles":{"es":"Clima."}`, Pointer: "/progress/0/obstacles"},
	{Rule: "shape.type", Base: "plan", Old: `"erase":true`, New: `"erase":"true"`, Pointer: "/withdrawals/0/erase"},
	{Rule: "shape.type", Base: "plan", Old: `"erase":true`, New: `"erase":1`, Pointer: "/withdrawals/0/erase"},
	{Rule: "shape.type", Base: "plan", Old: `{"type":"Point","coordinates":[-68.5,-14.72]}`, New: `{"type":"Point","coordinates":"-68.5,-14.72"}`, Pointer: "/statistics/0/place/point/coordinates"},
	{Rule: "shape.type", Base: "plan", Old: `[-68.5,-14.72]`, New: `["-68.5",-14.72]`, Pointer: "/statistics/0/place/point/coordinates/0"},
	{Rule: "shape.type", Base: "plan", Old: `"releasable":["PE"],"handling":["H1","H3"],"originator":"BO-FELCN","conditions":{"es":"Según lo acordado."}},"subject"`,
		New: `"releasable":"PE","handling":["H1","H3"],"originator":"BO-FELCN","conditions":{"es":"Según lo acordado."}},"subject"`, Pointer: "/envelope/marking/releasable"},

	{Rule: "shape.null", New: `null`},
	{Rule: "shape.null", Base: "plan", Old: `"envelope":{`, New: `"conflicts":null,"envelope":{`, Pointer: "/conflicts",
		Also: []Expected{{"file.order", "info", "/envelope"}}},
	{Rule: "shape.null", Base: "plan", Old: "\"withdrawals\":[\n{", New: "\"proposals\":{\"plans\":null},\n\"withdrawals\":[\n{", Pointer: "/proposals/plans"},
	{Rule: "shape.null", Base: "plan", Old: `"percent":50`, New: `"percent":null`, Pointer: "/progress/0/percent"},
	{Rule: "shape.null", Base: "plan", Old: `"status":"ongoing"`, New: `"status":null`, Pointer: "/progress/0/status"},
	{Rule: "shape.null", Base: "plan", Old: `"obstacles":[{"es":"Clima."}]`, New: `"obstacles":[{"es":"Clima."},null]`, Pointer: "/progress/0/obstacles/1"},
	{Rule: "shape.null", Base: "plan", Old: `{"BO-VDSSC":1,"PE-DEVIDA":1}`, New: `{"BO-VDSSC":1,"PE-DEVIDA":null}`, Pointer: "/actions/0/version/PE-DEVIDA"},

	{Rule: "shape.required", New: `{}`, Pointer: "/mixta", Also: []Expected{{"shape.required", "error", "/envelope"}}},
	{Rule: "shape.required", Base: "plan", Old: `{"mixta":"1.0",`, New: `{`, Pointer: "/mixta"},
	{Rule: "shape.required", New: `{"mixta":"1.0"}`, Pointer: "/envelope"},
	{Rule: "shape.required", Base: "plan", Old: `"id":"0199a000-0000-7000-8000-000000000001",`, New: ``, Pointer: "/envelope/id"},
	{Rule: "shape.required", Base: "plan", Old: `"recipient":"PE-DEVIDA",`, New: ``, Pointer: "/envelope/recipient"},
	{Rule: "shape.required", Base: "plan", Old: `{"id":"0199a000-0000-7000-8000-000000000042",`, New: `{`, Pointer: "/progress/1/id"},
	{Rule: "shape.required", Base: "plan", Old: `"0199a000-0000-7000-8000-000000000042","version":{"BO-VDSSC":1},`, New: `"0199a000-0000-7000-8000-000000000042",`, Pointer: "/progress/1/version"},
	{Rule: "shape.required", Base: "plan", Old: `"issuer":"UNODC",`, New: ``, Pointer: "/statistics/0/issuer"},
	{Rule: "shape.required", Base: "plan", Old: `"marking":{"tlp":"CLEAR"},"sources":[{"title":"Caso inventado"}]`, New: `"sources":[{"title":"Caso inventado"}]`, Pointer: "/statistics/0/marking"},
	{Rule: "shape.required", Base: "plan", Old: `"area":"development",`, New: ``, Pointer: "/actions/1/area"},
	{Rule: "shape.required", Base: "plan", Old: `"quantity":{"value":31000,`, New: `"quantity":{`, Pointer: "/statistics/0/quantity/value"},
	{Rule: "shape.required", Base: "plan", Old: `"area":"development",`, New: ``, Pointer: "/actions/1/area", Profile: check.Draft},

	{Rule: "shape.additionalProperties", Base: "plan", Old: `{"mixta":"1.0",`, New: `{"mixta":"1.0","$comment":"https://example.org",`, Pointer: "/$comment"},
	{Rule: "shape.additionalProperties", Base: "plan", Old: `"sequence":2,`, New: `"sequence":2,"prioridad":1,`, Pointer: "/envelope/prioridad"},
	{Rule: "shape.additionalProperties", Base: "plan", Old: `"number":2,"area"`, New: `"number":2,"observaciones":{"a":[1]},"area"`, Pointer: "/actions/1/observaciones"},
	{Rule: "shape.additionalProperties", Base: "plan", Old: `"number":2,"area"`, New: `"number":2,"a/b~c":0,"area"`, Pointer: "/actions/1/a~1b~0c"},
	{Rule: "shape.additionalProperties", Base: "plan", Old: `[-68.5,-14.72]`, New: `[-68.5,-14.72],"crs":{}`, Pointer: "/statistics/0/place/point/crs"},
	{Rule: "shape.additionalProperties.spelling", Base: "plan", Old: `"status":"ongoing"`, New: `"statsu":"ongoing"`, Pointer: "/progress/0/statsu"},
	{Rule: "shape.additionalProperties.spelling", Base: "plan", Old: `"obstacles"`, New: `"obstacle"`, Pointer: "/progress/0/obstacle"},
	{Rule: "shape.additionalProperties.spelling", Base: "plan", Old: `"asOf":"2023-03-31"`, New: `"asof":"2023-03-31"`, Pointer: "/progress/0/asof"},
	{Rule: "shape.additionalProperties.spelling", Base: "plan", Old: `{"tlp":"AMBER","releasable":["PE"],"handling":["H1","H3"],"originator":"BO-FELCN","conditions":{"es":"Según lo acordado."}},"subject"`,
		New: `{"tlp":"AMBER","TLP":"CLEAR","releasable":["PE"],"handling":["H1","H3"],"originator":"BO-FELCN","conditions":{"es":"Según lo acordado."}},"subject"`, Pointer: "/envelope/marking/TLP"},
	{Rule: "shape.additionalProperties.spelling", Base: "plan", Old: `"meetings":`, New: `"Meetings":`, Pointer: "/Meetings",
		Also: []Expected{
			{"file.reference-elsewhere", "info", "/plans/0/meeting"},
			{"file.reference-elsewhere", "info", "/progress/1/act"},
		}},

	{Rule: "shape.enum", Base: "plan", Old: `"session":"ordinary"`, New: `"session":"ordinaria"`, Pointer: "/meetings/0/session"},
	{Rule: "shape.enum", Base: "plan", Old: `"session":"ordinary"`, New: `"session":"Ordinary"`, Pointer: "/meetings/0/session"},
	{Rule: "shape.enum", Base: "plan", Old: `"policies":{"tlp":"RED"`, New: `"policies":{"tlp":"ROJO"`, Pointer: "/actions/0/markings/policies/tlp"},
	{Rule: "shape.enum", Base: "plan", Old: `"areas":["development",`, New: `"areas":["desarrollo",`, Pointer: "/plans/0/areas/0"},
	{Rule: "shape.enum", Base: "plan", Old: `{"type":"Point"`, New: `{"type":"Polygon"`, Pointer: "/statistics/0/place/point/type"},
	{Rule: "shape.enum", Base: "plan", Old: `"unit":"ha"`, New: `"unit":""`, Pointer: "/statistics/0/quantity/unit"},

	{Rule: "shape.pattern", Base: "plan", Old: `"mixta":"1.0"`, New: `"mixta":"1"`, Pointer: "/mixta"},
	{Rule: "shape.pattern", Base: "plan", Old: `"mixta":"1.0"`, New: `"mixta":"1.00"`, Pointer: "/mixta"},
	{Rule: "shape.pattern", Base: "plan", Old: `"id":"0199a000-0000-7000-8000-000000000042"`, New: `"id":"0199A000-0000-7000-8000-000000000042"`, Pointer: "/progress/1/id"},
	{Rule: "shape.pattern", Base: "plan", Old: `"continues":"0199a000-0000-7000-8000-000000000031"`, New: `"continues":"31"`, Pointer: "/actions/1/continues"},
	{Rule: "shape.pattern.empty", Base: "plan", Old: `"id":"0199a000-0000-7000-8000-000000000042"`, New: `"id":""`, Pointer: "/progress/1/id"},
	{Rule: "shape.pattern.empty", Base: "plan", Old: `"by":"BO-FELCN"`, New: `"by":""`, Pointer: "/progress/0/by"},
	{Rule: "shape.pattern", Base: "plan", Old: `"held":"2022-09-29"`, New: `"held":"29-09-2022"`, Pointer: "/meetings/0/held"},
	{Rule: "shape.pattern", Base: "plan", Old: `"asOf":"2023-03-31"`, New: `"asOf":"2023-3-31"`, Pointer: "/progress/0/asOf"},
	{Rule: "shape.pattern", Base: "plan", Old: `"2022-10-03T09:00:00-04:00"`, New: `"2022-10-03T09:00:00"`, Pointer: "/envelope/issued"},
	{Rule: "shape.pattern", Base: "plan", Old: `"2022-10-03T09:00:00-04:00"`, New: `"2022-10-03 09:00:00-04:00"`, Pointer: "/envelope/issued"},
	{Rule: "shape.pattern", Base: "plan", Old: `"2022-10-03T09:00:00-04:00"`, New: `"2022-10-03T09:00:00-04:00\n"`, Pointer: "/envelope/issued"}, // $ is the end, not the last line
	{Rule: "shape.pattern", Base: "plan", Old: `"by":"BO-FELCN"`, New: `"by":"FELCN (Bolivia)"`, Pointer: "/progress/0/by"},
	{Rule: "shape.pattern", Base: "plan", Old: `"https://example.org/acta"`, New: `"www.example.org/acta"`, Pointer: "/meetings/0/act/link"},
	{Rule: "shape.pattern", Base: "plan", Old: `"unit":"INE-BO:020701"`, New: `"unit":"INE-BO:20701"`, Pointer: "/statistics/0/place/unit"},

	{Rule: "shape.minLength", Base: "plan", Old: `"value":"CM-09/2022"`, New: `"value":""`, Pointer: "/meetings/0/aliases/0/value"},
	{Rule: "shape.minLength", Base: "plan", Old: `"name":"Santa Cruz de la Sierra"`, New: `"name":""`, Pointer: "/meetings/0/place/name"},
	{Rule: "shape.minLength", Base: "plan", Old: `"Dos de cuatro."`, New: `""`, Pointer: "/progress/0/values/0/note/es", Profile: check.Draft},
	{Rule: "shape.maxLength", Base: "plan", Old: `"value":"CM-09/2022"`, New: `"value":"` + strings.Repeat("ñ", 201) + `"`, Pointer: "/meetings/0/aliases/0/value"},

	{Rule: "shape.minimum", Base: "plan", Old: `"percent":50`, New: `"percent":-0.5`, Pointer: "/progress/0/percent"},
	{Rule: "shape.minimum", Base: "plan", Old: `"number":2,"area"`, New: `"number":0,"area"`, Pointer: "/actions/1/number"},
	{Rule: "shape.minimum", Base: "plan", Old: `"UNODC":1}`, New: `"UNODC":-1}`, Pointer: "/statistics/0/version/UNODC"},
	{Rule: "shape.minimum", Base: "plan", Old: `[-68.55,-14.75],[-68.55,-14.7]`, New: `[-180.5,-14.75],[-68.55,-14.7]`, Pointer: "/statistics/0/place/area/coordinates/0/1/0/0"},
	{Rule: "shape.maximum", Base: "plan", Old: `"percent":50`, New: `"percent":100.00000000000001`, Pointer: "/progress/0/percent"},
	{Rule: "shape.maximum", Base: "plan", Old: `"number":2,"area"`, New: `"number":10000,"area"`, Pointer: "/actions/1/number"},
	{Rule: "shape.maximum", Base: "plan", Old: `"number":2,"area"`, New: `"number":1e300,"area"`, Pointer: "/actions/1/number"},
	{Rule: "shape.maximum", Base: "plan", Old: `"sequence":7`, New: `"sequence":9007199254740993`, Pointer: "/receipts/0/sequence"},
	{Rule: "shape.exclusiveMinimum", Base: "plan", Old: `"accuracy":500`, New: `"accuracy":0`, Pointer: "/statistics/0/place/accuracy"},
	{Rule: "shape.exclusiveMinimum", Base: "plan", Old: `"rounding":100`, New: `"rounding":-1`, Pointer: "/statistics/0/rounding"},

	{Rule: "shape.minItems", Base: "plan", Old: `"groups":["demand-reduction","money-laundering"]}`, New: `"groups":[]}`, Pointer: "/meetings/0/tables/1/groups"},
	{Rule: "shape.minItems", Base: "plan", Old: `[-68.5,-14.72]`, New: `[-68.5]`, Pointer: "/statistics/0/place/point/coordinates"},
	{Rule: "shape.minItems", Base: "plan", Old: `[[[-68.3,-14.8],[-68.2,-14.8],[-68.2,-14.7],[-68.3,-14.8]]]`, New: `[[[-68.3,-14.8],[-68.2,-14.8],[-68.3,-14.8]]]`, Pointer: "/statistics/0/place/area/coordinates/1/0"},
	{Rule: "shape.minItems", Base: "plan", Old: `[[[-68.3,-14.8],[-68.2,-14.8],[-68.2,-14.7],[-68.3,-14.8]]]`, New: `[]`, Pointer: "/statistics/0/place/area/coordinates/1"},
	{Rule: "shape.minItems", Base: "plan", Old: `"groups":["demand-reduction","money-laundering"]}`, New: `"groups":[]}`, Pointer: "/meetings/0/tables/1/groups", Profile: check.Draft},
	{Rule: "shape.maxItems", Base: "plan", Old: `[-68.5,-14.72]`, New: `[-68.5,-14.72,3800]`, Pointer: "/statistics/0/place/point/coordinates"},
	{Rule: "shape.maxItems", Base: "plan", Old: `[-68.4,-14.6],`, New: `[-68.4,-14.6,3800],`, Pointer: "/statistics/0/place/area/coordinates/0/0/2"},
	{Rule: "shape.maxItems", Base: "plan", Old: `"obstacles":[{"es":"Clima."}]`, New: `"obstacles":[{"es":"Clima."}` + strings.Repeat(`,{"es":"Clima."}`, 40) + `]`, Pointer: "/progress/0/obstacles"},
	{Rule: "shape.uniqueItems", Base: "plan", Old: `"institutions":["PE-RREE","PE-DEVIDA"]`, New: `"institutions":["PE-RREE","PE-DEVIDA","PE-RREE"]`, Pointer: "/meetings/0/delegations/1/institutions"},
	{Rule: "shape.uniqueItems", Base: "plan", Old: `"areas":["development",`, New: `"areas":["control","development",`, Pointer: "/plans/0/areas"},

	{Rule: "shape.minProperties", Base: "plan", Old: `"obstacles":[{"es":"Clima."}]`, New: `"obstacles":[{}]`, Pointer: "/progress/0/obstacles/0"},
	{Rule: "shape.minProperties", Base: "plan", Old: `"version":{"UNODC":1}`, New: `"version":{}`, Pointer: "/statistics/0/version"},
	{Rule: "shape.minProperties", Base: "plan", Old: `"obstacles":[{"es":"Clima."}]`, New: `"obstacles":[{}]`, Pointer: "/progress/0/obstacles/0", Profile: check.Draft},
	{Rule: "shape.maxProperties", Base: "plan", Old: `"absent":{"group":"unknown"}`, New: `"absent":{` + manyMembers(41) + `}`, Pointer: "/actions/0/absent"},
	{Rule: "shape.propertyNames", Base: "plan", Old: `"absent":{"group":"unknown"}`, New: `"absent":{"Group":"unknown"}`, Pointer: "/actions/0/absent/Group"},
	{Rule: "shape.propertyNames", Base: "plan", Old: `"version":{"UNODC":1}`, New: `"version":{"unodc":1}`, Pointer: "/statistics/0/version/unodc"},
	{Rule: "shape.propertyNames", Base: "plan", Old: `"bo.gob.felcn":{`, New: `"felcn":{`, Pointer: "/actions/0/extensions/felcn"},

	{Rule: "code.unknown", Base: "plan", Old: `"agency":"PE-MARINA"`, New: `"agency":"PE-NUEVA"`, Pointer: "/actions/0/responsible/2/agency"},
	{Rule: "code.unknown", Base: "plan", Old: `"agency":"PE-MARINA"`, New: `"agency":"PE-NUEVA"`, Pointer: "/actions/0/responsible/2/agency", Profile: check.Draft},
	{Rule: "code.unknown", Base: "plan", Old: `"currency":"BOB"`, New: `"currency":"JPY"`, Pointer: "/actions/0/indicators/0/financialTargets/0/money/currency"},
	{Rule: "code.unknown", Base: "plan", Old: `"indicator":"crops.coca-area"`, New: `"indicator":"crops.coca-areas"`, Pointer: "/statistics/0/indicator"},
	{Rule: "code.unknown", Base: "plan", Old: `"indicator":"crops.coca-area"`, New: `"indicator":"crops.cocaarea"`, Pointer: "/statistics/0/indicator"},
	{Rule: "code.unknown", Base: "plan", Old: `{"BO-VDSSC":1,"PE-DEVIDA":1}`, New: `{"BO-VDSSC":1,"PE-NUEVA":1}`, Pointer: "/actions/0/version/PE-NUEVA"},
	{Rule: "code.deprecated", Base: "plan", Old: `"marking":{"tlp":"CLEAR"},"sources":[{"title":"Caso inventado"}]`, New: `"marking":{"tlp":"WHITE"},"sources":[{"title":"Caso inventado"}]`, Pointer: "/statistics/0/marking/tlp"},
}

// manyMembers returns n members of an object of absences.
func manyMembers(n int) string {
	members := make([]string, n)
	for i := range members {
		members[i] = fmt.Sprintf(`"m%d":"unknown"`, i)
	}
	return strings.Join(members, ",")
}
