package intel_test

import (
	"fmt"

	"github.com/comision-mixta/mixta/intel"
	"github.com/comision-mixta/mixta/record"
)

func ExampleSubject() {
	s := intel.Subject{
		Header:       record.NewHeader(record.NewSecretID(), record.FELCN, "2022-10-01T09:00:00-04:00", record.Marking{TLP: record.Amber, Releasable: []record.Actor{"PE"}}),
		Kind:         intel.KindOrganisation,
		Organisation: &intel.Organisation{Form: intel.CriminalGroup},
		Names:        []intel.Name{{Text: "Los del lago"}},
	}
	fmt.Println("findings:", len(s.Validate().Findings))
	// Output: findings: 0
}

func ExampleRequest() {
	r := intel.Request{
		Header:   record.NewHeader(record.NewSecretID(), record.FELCN, "2022-10-01T09:00:00-04:00", record.Marking{TLP: record.Amber, Releasable: []record.Actor{"PE"}}),
		Question: record.Text{ES: "¿Qué se sabe de la pista?", EN: "What is known of the airstrip?"},
		Priority: intel.Routine,
		AskedOf:  []record.Actor{record.DIRANDRO},
	}
	fmt.Println("findings:", len(r.Validate().Findings))
	// Output: findings: 0
}

func ExampleReport() {
	r := intel.Report{
		Header: record.NewHeader(record.NewSecretID(), record.FELCN, "2022-10-01T09:00:00-04:00", record.Marking{TLP: record.Amber, Releasable: []record.Actor{"PE"}}),
		Kind:   intel.Information,
		Title:  record.Text{ES: "Pista en la frontera", EN: "Airstrip at the border"},
		Period: record.Period{From: "2022-09-01", To: "2022-09-30"},
		Topics: []intel.Topic{intel.Organisations},
		Statements: []intel.Statement{{
			ID:        "airstrip",
			Text:      record.Text{ES: "Se despejó una pista", EN: "An airstrip was cleared"},
			Nature:    intel.Fact,
			Grading:   intel.Grading{Scheme: intel.Admiralty, Source: "B", Information: "2"},
			Source:    intel.Human,
			Sanitised: new(true),
		}},
	}
	fmt.Println("findings:", len(r.Validate().Findings))
	// Output: findings: 0
}

func ExampleLink() {
	l := intel.Link{
		Header:  record.NewHeader(record.NewSecretID(), record.FELCN, "2022-10-01T09:00:00-04:00", record.Marking{TLP: record.Amber, Releasable: []record.Actor{"PE"}}),
		From:    record.SubjectRef(record.NewSecretID()),
		To:      record.SubjectRef(record.NewSecretID()),
		Role:    intel.MemberOf,
		Nature:  intel.Fact,
		Grading: intel.Grading{Scheme: intel.Admiralty, Source: "B", Information: "2"},
		Report:  record.ReportRef(record.NewSecretID()),
	}
	fmt.Println("findings:", len(l.Validate().Findings))
	// Output: findings: 0
}

func ExampleFlight() {
	f := intel.Flight{
		Header:       record.NewHeader(record.NewSecretID(), record.FELCN, "2022-10-01T09:00:00-04:00", record.Marking{TLP: record.Amber, Releasable: []record.Actor{"PE"}}),
		Detection:    intel.Detection{Source: intel.PrimaryRadar, By: record.FELCN, First: "2022-09-30T05:10:00-04:00"},
		PermittedUse: []intel.PermittedUse{intel.UseIdentification},
	}
	fmt.Println("findings:", len(f.Validate().Findings))
	// Output: findings: 0
}

func ExampleBulletin() {
	b := intel.Bulletin{
		Header:          record.NewHeader(record.NewSecretID(), record.FELCN, "2022-10-01T09:00:00-04:00", record.Marking{TLP: record.Amber, Releasable: []record.Actor{"PE"}}),
		Cadence:         intel.Monthly,
		Period:          record.Period{From: "2022-09-01", To: "2022-09-30"},
		NothingToReport: true,
	}
	fmt.Println("findings:", len(b.Validate().Findings))
	// Output: findings: 0
}

func ExampleLesson() {
	l := intel.Lesson{
		Header:   record.NewHeader(record.NewSecretID(), record.FELCN, "2022-10-01T09:00:00-04:00", record.Marking{TLP: record.Amber, Releasable: []record.Actor{"PE"}}),
		Title:    record.Text{ES: "Control en el lago", EN: "Control on the lake"},
		Topics:   []intel.Topic{intel.Organisations},
		Context:  record.Text{ES: "Lago Titicaca", EN: "Lake Titicaca"},
		Done:     record.Text{ES: "Patrullaje nocturno", EN: "Patrols at night"},
		Audience: []record.Actor{"PE"},
		Worked:   record.Text{ES: "Turnos de ambas partes", EN: "Shifts of both sides"},
	}
	fmt.Println("findings:", len(l.Validate().Findings))
	// Output: findings: 0
}
