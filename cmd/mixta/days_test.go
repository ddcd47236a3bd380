package main

import (
	"path/filepath"
	"testing"
)

// days are what seven officers type in a day's work, on the examples.
var days = map[string][]string{
	"plan": {
		"summary ix-meeting/ix-meeting.json",
		"plan review ix-meeting/ix-meeting.json --as-of 2023-03-01 --full",
		"plan review ix-meeting/drill.json --as-of 2023-08-30",
		"plan review ix-meeting/drill.json --as-of 2025-01-01",
		"show ix-meeting/drill.json 'acción 1'",
		"show ix-meeting/drill.json --kind meeting",
		"validate ix-meeting/drill.json --profile publish",
	},
	"gis": {
		"summary coca-monitoring/parcels.json",
		"crops overlaps coca-monitoring/parcels.json --least 0.05",
		"crops change coca-monitoring/parcels.json",
		"show coca-monitoring/parcels.json --kind survey",
		"import csv nada.csv --into coca-monitoring/parcels.json --survey 0193e000-0000-7000-8000-000000000002",
		"explain parcel.class",
	},
	"est": {
		"crops surplus coca-monitoring/figures.json",
		"crops surplus coca-monitoring/figures.json --format csv --locale es-PE",
		"crops reductions coca-monitoring/figures.json",
		"crops turnover coca-monitoring/figures.json",
		"crops change coca-monitoring/figures.json",
		"crops production coca-monitoring/figures.json",
		"crops estimate coca-monitoring/parcels.json --merge",
	},
	"air": {
		"ops crossings amistad-tiwanaku/drill.json --border amistad-tiwanaku/drill-line.geojson --accuracy 500",
		"intel marks air-bulletin/bo-2023-q1.json air-bulletin/pe-2023-q1.json",
		"intel gaps --to 2023-12-31 air-bulletin/bo-2023-q1.json air-bulletin/bo-2023-q3.json air-bulletin/pe-2023-q1.json air-bulletin/pe-2023-q2.json",
		"show air-bulletin/bo-2023-q1.json --kind bulletin",
		"show amistad-tiwanaku/drill.json --kind track",
		"export kml amistad-tiwanaku/drill.json",
	},
	"intel": {
		"intel persons ../conformance/clean/intel.json --as-of 2024-04-11",
		"intel requests ../conformance/clean/intel.json --as-of 2023-06-01",
		"intel network ../conformance/clean/intel.json",
		"intel disclosures 00000101-0000-4000-8000-000000000000 ../conformance/clean/intel.json",
		"show ../conformance/clean/intel.json 'Grupo Inventado'",
		"show ../conformance/clean/intel.json --kind report",
	},
	"ops": {
		"ops check amistad-tiwanaku/drill.json",
		"ops conflicts amistad-tiwanaku/drill.json --separation land-land=2000/60",
		"ops totals amistad-tiwanaku/operations.json",
		"ops clock amistad-tiwanaku/drill.json",
		"ops destructions ../conformance/clean/ops.json --as-of 2022-05-24",
		"ops precursors --as-of 2019-06-01",
		"show ../conformance/clean/ops.json Herradura",
	},
	"exchange": {
		"summary air-bulletin/bo-2023-q1.json",
		"diff ix-meeting/ix-meeting.json ix-meeting/drill.json",
		"diff air-bulletin/pe-2023-q1.json air-bulletin/pe-2023-q2.json",
		"new progress --as BO-FELCN --set status=terminada",
		"new aviso --as BO-FELCN --set radius=mucho",
		"new action --as BO-FELCN --set due=31/12/2026 --set area=gestión",
		"add nada.json",
	},
}

// TestDays reads what seven officers see in Spanish, from the first command of the
// day to the last.
func TestDays(t *testing.T) {
	goldens, err := filepath.Abs("testdata/golden")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir("../../examples")
	for officer, lines := range days {
		s := &story{T: t, lang: "es"}
		for _, line := range lines {
			s.do(line)
		}
		golden(t, filepath.Join(goldens, "day-"+officer+".es.txt"), s.transcript.String())
	}
}
