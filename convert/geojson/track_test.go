package geojson_test

import (
	"strings"
	"testing"

	"github.com/go-json-experiment/json"
	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/geojson"
	"github.com/comision-mixta/mixta/convert/internal/tracktest"
)

// TestTrack: each point of a track is a feature with its time and all that is known
// of it; only a height above the ellipsoid is a third coordinate.
func TestTrack(t *testing.T) {
	text, lost := tracktest.Written(t, geojson.Write, convert.Options{Kind: "track", Lines: true}, tracktest.Every())
	type feature struct {
		ID         string         `json:"id"`
		Properties map[string]any `json:"properties"`
		Geometry   struct {
			Coordinates []float64 `json:"coordinates"`
		} `json:"geometry"`
	}
	var all []feature
	for line := range strings.Lines(text) {
		var f feature
		if err := json.Unmarshal([]byte(line), &f); err != nil {
			t.Fatal(err)
		}
		all = append(all, f)
	}
	if len(all) != 7 {
		t.Fatalf("%d features", len(all))
	}
	want := map[string]any{"id": "0e5a1000-0000-4000-8000-000000000070", "issuer": "PE-FAP", "issued": "2022-05-17T08:00:00-05:00", "marking": "TLP:AMBER BO PE", "exercise": true,
		"domain": "air", "sensor": "fusion", "station": "25/201", "number": "4711", "address": "e94001", "unassigned": true, "squawk": "7000", "callsign": `<"A&B">`,
		"registration": "CP-2927", "type": "C206", "time": "2022-05-17T00:00:02.25Z", "altitude_ft": 9525.125, "altitude_from": "pressure", "speed_kt": 0., "course_deg": 359.99, "source": "secondary"}
	if diff := cmp.Diff(want, all[1].Properties); diff != "" {
		t.Errorf("properties (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]float64{-69.595, -13.2000001}, all[1].Geometry.Coordinates); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]float64{-69.6, -13.2, -304.8}, all[4].Geometry.Coordinates); diff != "" {
		t.Error(diff)
	}
	if all[2].Properties["coasted"] != true || all[6].ID != "0e5a1000-0000-4000-8000-000000000070/7" {
		t.Errorf("%+v", all)
	}
	if len(lost) != 1 || lost[0].Pointer != "/maxGap" {
		t.Errorf("lost: %+v", lost)
	}
}
