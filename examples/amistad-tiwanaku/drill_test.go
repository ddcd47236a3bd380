// Package amistadtiwanaku_test asks the drill what there is to see in it.
package amistadtiwanaku_test

import (
	"encoding/json"
	"os"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/ops/deconflict"
	"github.com/comision-mixta/mixta/ops/territory"
	"github.com/comision-mixta/mixta/record"
)

// TestDrill asks the drill what its README says there is to see.
func TestDrill(t *testing.T) {
	in, err := os.Open("drill.json")
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	f, err := mixta.Read(in)
	if err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile("drill-line.geojson")
	if err != nil {
		t.Fatal(err)
	}
	var line struct {
		Geometry struct {
			Coordinates []record.Position `json:"coordinates"`
		} `json:"geometry"`
	}
	if err := json.Unmarshal(b, &line); err != nil {
		t.Fatal(err)
	}
	border := territory.Border{Line: line.Geometry.Coordinates, Left: record.PE, Accuracy: 500}
	o := &f.Operations[0]

	s := ops.Simultaneity(o)
	if !s.Planned.Within || !s.Actual.Within || s.Planned.Spread != 15*time.Minute || s.Actual.Spread != 20*time.Minute {
		t.Errorf("starts %v and %v apart", s.Planned.Spread, s.Actual.Spread)
	}
	var stands []territory.Verdict
	for _, side := range border.OwnSide(o) {
		stands = append(stands, side.Verdict)
	}
	if diff := cmp.Diff([]territory.Verdict{territory.Over, territory.Own, territory.Undecided, territory.Own}, stands); diff != "" {
		t.Errorf("stands (-want +got):\n%s", diff)
	}
	lake := []deconflict.Separation{{A: ops.Lake, B: ops.Lake, Metres: 2000, Time: time.Hour}}
	if found, err := deconflict.Conflicts(f.Notices, lake); err != nil || len(found) != 1 {
		t.Errorf("%d conflicts, %v; want 1", len(found), err)
	}
	// At 09:00:48 the craft is 1,190 m west of the line and at 09:01:36 1,409 m east of
	// it; between them no point is farther from it than the 800 m of line and track.
	crossings := border.Crossings(f.Tracks, territory.Assumed{})
	if len(crossings) != 1 || crossings[0].From != record.PE || crossings[0].To != record.BO || !crossings[0].Coasted || !crossings[0].Certain ||
		crossings[0].After.Format(time.TimeOnly) != "09:00:48" || crossings[0].Before.Format(time.TimeOnly) != "09:01:36" || crossings[0].Metres != 800 {
		t.Errorf("crossings: %+v", crossings)
	}
}
