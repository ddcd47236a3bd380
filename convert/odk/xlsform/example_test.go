package xlsform_test

import (
	"fmt"

	"github.com/comision-mixta/mixta/convert/odk/xlsform"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/record"
)

// A survey with one point to verify; form.Write makes the workbook.
func Example() {
	s := &crops.Survey{Title: record.Text{ES: "Relevamiento 2024", EN: "Survey 2024"}, By: "BO-VDSSC"}
	s.ID = "0193e000-0000-7000-8000-000000000002"
	p := record.PointAt(-68.9, -14.5)
	v := crops.Verification{Survey: record.SurveyRef(s.ID), Point: &p, Design: crops.DesignPurposive, Mapped: crops.ClassForest, Outcome: crops.OutcomePending}
	v.ID, v.Version = "7b000000-0000-5000-8000-000000000001", record.Version{"BO-VDSSC": 1}

	form, err := xlsform.New(s, []crops.Verification{v}, nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(form.Settings[1][0], form.Units)
	fmt.Println(form.Choices[1][2])
	// Output:
	// Verificación / Verification: Relevamiento 2024 1
	// 1 (-14.50000, -68.90000)
}
