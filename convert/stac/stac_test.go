package stac_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/internal/featuretest"
	"github.com/comision-mixta/mixta/convert/stac"
	"github.com/comision-mixta/mixta/crops"
)

func options(kind string) convert.Options { return featuretest.Options(kind) }

const sum = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"

// full is an item with all that is taken.
const full = `{"type":"Feature","stac_version":"1.1.0","stac_extensions":["https://stac-extensions.github.io/eo/v2.0.0/schema.json"],"id":"S2B_19LDE_20240914","collection":"sentinel-2-l2a",
"bbox":[-68.6,-14.8,-68.4,-14.6],"geometry":{"type":"Polygon","coordinates":[[[-68.6,-14.8],[-68.4,-14.8],[-68.4,-14.6],[-68.6,-14.6],[-68.6,-14.8]]]},
"properties":{"datetime":"2024-09-14T14:47:21.024000Z","platform":"sentinel-2b","instruments":["msi"],"gsd":10,"eo:cloud_cover":3.2,"view:off_nadir":0},
"assets":{"data":{"href":"./a.tif","roles":["data"],"file:checksum":"1220` + sum + `"},"thumbnail":{"href":"./t.png","roles":["thumbnail"],"file:checksum":"d50110x"}},"links":[]}`

// with changes the full item.
func with(pairs ...string) string { return strings.NewReplacer(pairs...).Replace(full) }

func TestRead(t *testing.T) {
	polygon, assets, platform := "convert.polygon /features/0/geometry", "convert.lost /assets", "convert.changed /properties/platform"
	usual := []string{polygon, assets, platform}
	for _, c := range []struct {
		name, text string
		taken      int
		want       []string
	}{
		{"full", full, 1, usual},
		{"a collection", `{"type":"FeatureCollection","features":[` + full + `],"numberMatched":1}`, 1, usual},
		{"a collection whose items come first", `{"features":[` + full + `],"type":"FeatureCollection"}`, 1, usual},
		{"an item a line", full + "\n" + with("S2B_", "S2A_"), 2, []string{polygon, assets, platform}},
		{"STAC 1.0", with("1.1.0", "1.0.0"), 1, append([]string{"stac.version /features/0/stac_version"}, usual...)},
		{"STAC 0.9", with("1.1.0", "0.9.0"), 0, []string{"stac.item /features/0"}},
		{"no STAC", with(`"stac_version":"1.1.0",`, ""), 0, []string{"stac.item /features/0"}},
		{"a Collection", `{"type":"Collection","stac_version":"1.1.0","id":"x","extent":{}}`, 0, []string{"stac.item /features/0"}},
		{"no properties", with(`"properties":{`, `"other":{`), 0, []string{"stac.item /features/0"}},
		{"no id", with(`"id":"S2B_19LDE_20240914",`, ""), 0, []string{"stac.item /features/0"}},
		{"an id that is a number", with(`"id":"S2B_19LDE_20240914"`, `"id":7`), 0, []string{"stac.item /features/0"}},
		{"a member twice", with(`"gsd":10`, `"gsd":10,"gsd":1`), 0, []string{"stac.item /features/0"}},
		{"no object", `[1]`, 0, []string{"stac.item /features/0"}},
		{"nothing", ``, 0, []string{"convert.empty "}},
		{"a period", with(`"datetime":"2024-09-14T14:47:21.024000Z"`, `"datetime":null,"start_datetime":"2024-09-14T14:47:21Z","end_datetime":"2024-09-14T14:48:21Z"`), 1, append(append([]string{polygon, assets}, "convert.lost /properties/end_datetime"), platform)},
		{"no time", with(`"datetime":"2024-09-14T14:47:21.024000Z",`, ``), 0, []string{"stac.datetime /features/0/properties", assets, platform}},
		{"no gsd", with(`"gsd":10,`, ``), 0, []string{"stac.gsd /features/0/properties", assets, platform}},
		{"gsd of the data", with(`"gsd":10,`, ``, `"roles":["data"]`, `"roles":["data"],"bands":[{"gsd":20},{"gsd":10}]`), 1, usual},
		{"gsd as text", with(`"gsd":10`, `"gsd":"10"`), 0, []string{"stac.gsd /features/0/properties", assets, "convert.lost /properties/gsd", platform}},
		{"no platform", with(`"platform":"sentinel-2b",`, ``), 0, []string{"stac.platform /features/0/properties", assets}},
		{"a constellation", with(`"platform":"sentinel-2b"`, `"constellation":"planetscope"`), 1, []string{polygon, assets}},
		{"a platform of no list", with(`sentinel-2b`, `cbers-4a`), 1, []string{polygon, "code.unknown /features/0/platform", assets}},
		{"SHA-1", with("1220"+sum, "1114"+sum[:40]), 1, append([]string{"stac.checksum /features/0/assets"}, usual...)},
		{"two files", with(`"roles":["thumbnail"]`, `"roles":["data"]`), 1, append([]string{"stac.checksum /features/0/assets"}, usual...)},
		{"more than is taken", with(`"gsd":10`, `"gsd":10,"view:sun_elevation":55,"s2:tile/x":"19LDE"`), 1, []string{polygon, assets, platform, "convert.lost /properties/s2:tile~1x", "convert.lost /properties/view:sun_elevation"}},
		{"too much cloud", with(`"eo:cloud_cover":3.2`, `"eo:cloud_cover":300`), 0, []string{polygon, "shape.maximum /features/0/cloud", assets, platform}},
		{"no footprint", with(full[strings.Index(full, `{"type":"Polygon"`):strings.Index(full, `,
"properties"`)], "null"), 1, []string{assets, platform}},
		{"swapped", with("[-68.6,-14.8],[-68.4,-14.8],[-68.4,-14.6],[-68.6,-14.6],[-68.6,-14.8]", "[-14.8,-68.6],[-14.8,-68.4],[-14.6,-68.4],[-14.8,-68.6]"), 0, []string{polygon, "convert.axes /features/0/geometry", assets, platform}},
	} {
		t.Run(c.name, func(t *testing.T) {
			records, rules := featuretest.Read(t, stac.Read(strings.NewReader(c.text), options("image")))
			if len(records) != c.taken {
				t.Errorf("%d taken, want %d", len(records), c.taken)
			}
			if diff := cmp.Diff(c.want, rules, cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("noticed (-want +got):\n%s", diff)
			}
		})
	}
}

func TestImage(t *testing.T) {
	records, _ := featuretest.Read(t, stac.Read(strings.NewReader(full), options("image")))
	i := records[0].(*crops.Image)
	if i.Platform != crops.Sentinel2 || i.Sensor != "msi" || i.Product != "S2B_19LDE_20240914" || i.Acquired != "2024-09-14T14:47:21.024000Z" || *i.Resolution != 10 ||
		*i.Cloud != 3.2 || *i.OffNadir != 0 || i.Digest != "sha256:"+sum || len(i.Footprint.Coordinates) != 1 || i.Aliases[0].Value != "sentinel-2-l2a/S2B_19LDE_20240914" {
		t.Errorf("%+v", i)
	}
	again, _ := featuretest.Read(t, stac.Read(strings.NewReader(full), options("image")))
	if again[0].Head().ID != i.ID {
		t.Error("the same item has another id")
	}
}

func TestPlatforms(t *testing.T) {
	for name, want := range map[string]crops.Platform{
		"sentinel-2a": crops.Sentinel2, "Sentinel-2C": crops.Sentinel2, "PHR1B": crops.Pleiades, "WORLDVIEW03": crops.WorldView3, "WV02": crops.WorldView2,
		"SPOT 7": crops.Spot67, "GE01": crops.GeoEye1, "PeruSat-1": crops.PeruSAT1, "landsat-8": "landsat-8",
	} {
		records, _ := featuretest.Read(t, stac.Read(strings.NewReader(with("sentinel-2b", name)), options("image")))
		if len(records) != 1 || records[0].(*crops.Image).Platform != want {
			t.Errorf("%s: %v", name, records)
		}
	}
}

func TestNoJSON(t *testing.T) {
	for _, text := range []string{`{"features":[`, `{`, `{"features":[{}`, `nonsense`, full[:len(full)-1]} {
		in := stac.Read(strings.NewReader(text), options("image"))
		for range in.Records() {
		}
		if in.Err() == nil {
			t.Errorf("%s: no error", text)
		}
	}
}

func FuzzRead(f *testing.F) {
	featuretest.Fuzz(f, stac.Read, options, full, `{"type":"FeatureCollection","features":[`+full+`]}`, `{"type":"Feature","stac_version":"1.1.0","id":"x","properties":{},"assets":{"a":null}}`)
}
