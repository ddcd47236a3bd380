package stac

import (
	"regexp"
	"strings"

	"github.com/comision-mixta/mixta/crops"
)

// families are how names of platforms begin that providers write in many ways, with
// the code of the model.
var families = []struct {
	begins string
	code   crops.Platform
}{
	{"sentinel2", crops.Sentinel2}, {"s2a", crops.Sentinel2}, {"s2b", crops.Sentinel2}, {"s2c", crops.Sentinel2},
	{"pleiades", crops.Pleiades}, {"pléiades", crops.Pleiades}, {"phr", crops.Pleiades},
	{"spot5", crops.Spot5}, {"spot6", crops.Spot67}, {"spot7", crops.Spot67},
	{"worldview2", crops.WorldView2}, {"worldview02", crops.WorldView2}, {"wv02", crops.WorldView2},
	{"worldview3", crops.WorldView3}, {"worldview03", crops.WorldView3}, {"wv03", crops.WorldView3},
	{"geoeye1", crops.GeoEye1}, {"geoeye01", crops.GeoEye1}, {"ge01", crops.GeoEye1},
	{"perusat1", crops.PeruSAT1}, {"per1", crops.PeruSAT1}, {"rapideye", crops.RapidEye}, {"ikonos", crops.Ikonos},
	{"planetscope", crops.PlanetScope}, {"psscene", crops.PlanetScope},
}

// form is that of a code of the open list.
var form = regexp.MustCompile(`^[a-z]{2,20}(-[a-z0-9]{1,10}){0,2}$`)

// platformCode returns the code of a platform; "" for a name that can be none.
func platformCode(name string) string {
	small := strings.ToLower(strings.TrimSpace(name))
	bare := strings.NewReplacer("-", "", "_", "", " ", "").Replace(small)
	for _, f := range families {
		if strings.HasPrefix(bare, f.begins) {
			return string(f.code)
		}
	}
	if code := strings.NewReplacer("_", "-", " ", "-").Replace(small); form.MatchString(code) {
		return code
	}
	return ""
}
