package conformance

import (
	"strings"

	"github.com/comision-mixta/mixta/check"
)

// clearEnvelope is an envelope, as the first file of its channel, for records
// that are all clear.
const clearEnvelope = `{"mixta":"1.0","envelope":{"id":"0199a000-0000-7000-8000-000000000001","sender":"BO-VDSSC","recipient":"PE-DEVIDA","issued":"2022-10-03T09:00:00-04:00","marking":{"tlp":"CLEAR"}}`

// aWithdrawal is a record to put into other files.
const aWithdrawal = `{"id":"0199a000-0000-7000-8000-000000000061","version":{"BO-VDSSC":2},"issuer":"BO-VDSSC","issued":"2023-08-26T12:00:00Z","marking":{"tlp":"CLEAR"},"kind":"statistic","reason":{"es":"Publicada dos veces."},"authority":{"actor":"BO-VDSSC"}}`

// aPlan is a plan whose meeting is in no file.
const aPlan = `{"id":"0199a000-0000-7000-8000-000000000020","version":{"BO-VDSSC":1},"issuer":"BO-VDSSC","issued":"2022-10-01T18:00:00-04:00","marking":{"tlp":"CLEAR"},"title":{"es":"Plan operativo"},"period":{"from":"2022-10-01","to":"2023-09-30"},"meeting":"0199a000-0000-7000-8000-000000000010"}`

// aMeeting is a record that refers to no other.
const aMeeting = `{"id":"0199a000-0000-7000-8000-000000000010","version":{"BO-VDSSC":1},"issuer":"BO-VDSSC","issued":"2022-10-01T18:00:00-04:00","marking":{"tlp":"CLEAR"},"session":"technical","held":"2022"}`

// fileChanges break the rules of files.
var fileChanges = []Change{
	{Name: "file-without-records", New: clearEnvelope + `}`},
	{Name: "schema-named-first", New: `{"$schema":"./file.schema.json",` + clearEnvelope[1:] + `}`},
	{Name: "schema-named-after-the-envelope", New: clearEnvelope + `,"$schema":"./file.schema.json"}`},
	{Name: "schema-named-last", New: clearEnvelope + `,"meetings":[` + aMeeting + `],"$schema":"./file.schema.json"}`},
	{Rule: "file.order", New: `{"withdrawals":[` + aWithdrawal + `],` + clearEnvelope[1:] + `}`, Pointer: "/mixta"},
	{Rule: "file.order", New: `{"conflicts":{},` + clearEnvelope[1:] + `}`, Pointer: "/mixta"},
	{Rule: "file.order", New: `{"envelope":{"id":"0199a000-0000-7000-8000-000000000001","sender":"BO-VDSSC","recipient":"PE-DEVIDA","issued":"2022-10-03T09:00:00-04:00","marking":{"tlp":"CLEAR"}},"mixta":"1.0"}`, Pointer: "/mixta"},

	{Rule: "file.order", New: clearEnvelope + `,"withdrawals":[` + aWithdrawal + `],"meetings":[` + aMeeting + `]}`, Pointer: "/meetings"},
	{Rule: "file.order", New: clearEnvelope + `,"plans":[` + aPlan + `],"meetings":[` + aMeeting + `]}`, Pointer: "/meetings"},
	{Rule: "file.order", New: clearEnvelope + `,"conflicts":{},"meetings":[` + aMeeting + `]}`, Pointer: "/meetings"},
	{Rule: "file.order", New: clearEnvelope + `,"withdrawals":[` + aWithdrawal + `],"proposals":{}}`, Pointer: "/proposals"},
	{Rule: "file.order", New: clearEnvelope + `,"conflicts":{"plans":[` + aPlan + `],"meetings":[` + aMeeting + `]}}`, Pointer: "/conflicts/meetings"},
	{Rule: "file.withdrawal-kind", New: clearEnvelope + `,"withdrawals":[` + strings.Replace(aWithdrawal, `"kind":"statistic"`, `"kind":"statistik"`, 1) + `]}`, Pointer: "/withdrawals/0"},
	{Rule: "file.withdrawal-kind", New: clearEnvelope + `,"withdrawals":[` + strings.Replace(aWithdrawal, `"kind":"statistic"`, `"kind":"withdrawal"`, 1) + `]}`, Pointer: "/withdrawals/0"},

	{Rule: "file.newer-major", New: `{"mixta":"2.0","envelope":7,"records":null}`, Pointer: "/mixta"},
	{Rule: "file.newer-major", Base: "plan", Old: `"mixta":"1.0"`, New: `"mixta":"10.3"`, Pointer: "/mixta"},
	{Rule: "file.newer-minor", Base: "plan", Old: `"mixta":"1.0"`, New: `"mixta":"1.7"`, Pointer: "/mixta"},
	{Rule: "file.newer-minor", Base: "plan", Old: `"mixta":"1.0"`, New: `"mixta":"1.7"`, Pointer: "/mixta", Profile: check.Publish, Also: published},
	{Rule: "file.newer-member", New: `{"mixta":"1.1",` + clearEnvelope[len(`{"mixta":"1.0",`):] + `,"inspections":[{"id":1}]}`, Pointer: "/inspections",
		Also: []Expected{{"file.newer-minor", "warning", "/mixta"}}},
	{Rule: "file.newer-member", New: `{"mixta":"1.1",` + clearEnvelope[len(`{"mixta":"1.0",`):] + `,"withdrawals":[` + aWithdrawal[:len(aWithdrawal)-2] + `,"seal":{"a":[1]}}}]}`, Pointer: "/withdrawals/0/authority/seal",
		Also: []Expected{{"file.newer-minor", "warning", "/mixta"}}},

	{Rule: "file.recipient-sender", Base: "plan", Old: `"sender":"BO-VDSSC","recipient"`, New: `"sender":"PE-DEVIDA","recipient"`, Pointer: "/envelope/recipient"},
	{Rule: "file.chain", Base: "plan", Old: `"sequence":2,`, New: `"sequence":1,`, Pointer: "/envelope/previous"},
	{Rule: "file.chain", Base: "plan", Old: `"sequence":2,`, New: ``, Pointer: "/envelope/previous"},
	{Rule: "file.chain", Base: "plan", Old: `"previous":"sha256:0000000000000000000000000000000000000000000000000000000000000001",`, New: ``, Pointer: "/envelope/previous"},

	{Rule: "file.duplicate-id", Base: "plan", Old: `"id":"0199a000-0000-7000-8000-000000000042"`, New: `"id":"0199a000-0000-7000-8000-000000000041"`, Pointer: "/progress/1"},
	{Rule: "file.duplicate-id", Base: "plan", Old: `"id":"0199a000-0000-7000-8000-000000000061"`, New: `"id":"0199a000-0000-7000-8000-000000000051"`, Pointer: "/withdrawals/0"},                                 // withdrawn, and still there
	{Rule: "file.duplicate-id", New: clearEnvelope + `,"conflicts":{"meetings":[` + aMeeting + `],"plans":[` + strings.Replace(aPlan, "000000000020", "000000000010", 1) + `]}}`, Pointer: "/conflicts/plans/0"}, // of another kind
	{Name: "conflicting-versions", New: clearEnvelope + `,"conflicts":{"meetings":[` + aMeeting + `,` + aMeeting + `]}}`},

	{Rule: "file.reference", New: clearEnvelope + `,"plans":[` + aPlan + `]}`, Pointer: "/plans/0/meeting"},
	{Rule: "file.reference", New: clearEnvelope + `,"plans":[` + aPlan + `]}`, Pointer: "/plans/0/meeting", Profile: check.Draft},
	{Rule: "file.reference-elsewhere", Base: "plan", Old: `"continues":"0199a000-0000-7000-8000-000000000031"`, New: `"continues":"0199a000-0000-7000-8000-0000000000ff"`, Pointer: "/actions/1/continues"},
	{Rule: "file.reference-kind", Base: "plan", Old: `"continues":"0199a000-0000-7000-8000-000000000031"`, New: `"continues":"0199a000-0000-7000-8000-000000000020"`, Pointer: "/actions/1/continues"},
	{Rule: "file.reference-kind", Base: "plan", Old: `"meeting":"0199a000-0000-7000-8000-000000000010"`, New: `"meeting":"0199a000-0000-7000-8000-000000000041"`, Pointer: "/plans/0/meeting"}, // met only later
	{Rule: "file.reference-kind", Base: "plan", Old: `"act":"0199a000-0000-7000-8000-000000000010"`, New: `"act":"0199a000-0000-7000-8000-000000000061"`, Pointer: "/progress/1/act"},

	{Rule: "file.marking", Base: "plan", Old: enveloped, New: `"marking":{"tlp":"GREEN","releasable":["PE"],"handling":["H1","H3"],"originator":"BO-FELCN","conditions":{"es":"Según lo acordado."}},"subject"`, Pointer: "/envelope/marking"},
	{Rule: "file.marking", Base: "plan", Old: enveloped, New: `"marking":{"tlp":"RED","releasable":["PE"],"handling":["H1","H3"],"originator":"BO-FELCN","conditions":{"es":"Según lo acordado."}},"subject"`, Pointer: "/envelope/marking"},
	{Rule: "file.marking", Base: "plan", Old: enveloped, New: `"marking":{"tlp":"AMBER","releasable":["PE","BO"],"handling":["H1","H3"],"originator":"BO-FELCN","conditions":{"es":"Según lo acordado."}},"subject"`, Pointer: "/envelope/marking"},
	{Rule: "file.marking", Base: "plan", Old: enveloped, New: `"marking":{"tlp":"AMBER","releasable":["PE"],"handling":["H3"],"conditions":{"es":"Según lo acordado."}},"subject"`, Pointer: "/envelope/marking"},
	{Rule: "file.not-releasable", New: `{"mixta":"1.0","envelope":{"id":"0199a000-0000-7000-8000-000000000001","sender":"BO-VDSSC","recipient":"PE-DEVIDA","issued":"2022-10-03T09:00:00-04:00","marking":{"tlp":"RED","releasable":["PE-DIRANDRO"]}},"withdrawals":[{"id":"0199a000-0000-7000-8000-000000000061","version":{"BO-VDSSC":2},"issuer":"BO-VDSSC","issued":"2023-08-26T12:00:00Z","marking":{"tlp":"RED","releasable":["PE-DIRANDRO"]},"kind":"statistic","reason":{"es":"Publicada dos veces."},"authority":{"actor":"BO-VDSSC"}}]}`, Pointer: "/withdrawals/0"},
	{Rule: "file.not-releasable", Base: "plan", Old: memberRed, New: `"markings":{"policies":{"tlp":"RED","releasable":["PE-DIRANDRO"]}}`, Pointer: "/actions/0/markings/policies"},
	{Rule: "file.not-releasable", Base: "intel", Old: `"marking":{"tlp":"RED","releasable":["PE-DIRANDRO"],"handling":["H1","H2","H3"]`, New: `"marking":{"tlp":"RED","releasable":["PE-DEVIDA"],"handling":["H1","H2","H3"]`, Pointer: "/reports/0/statements/0/marking"},
	{Rule: "file.public-only", Base: "plan", Old: `"summary":{"es":"En curso."}`, New: `"summary":{"es":"En curso"}`, Pointer: "/actions/0", Profile: check.Publish},
}

// published is what is found in the clean file when it is to be published.
var published = []Expected{{"file.public-only", "error", "/actions/0"}}
