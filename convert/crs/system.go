package crs

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta/check"
)

// A System is a reference system: its code in the EPSG register and its name. The
// zero System is WGS 84.
type System struct {
	Code int
	Name string

	frame *frame
	zone  int // of UTM, south; 0 for degrees
}

// A frame is what the systems of one datum share.
type frame struct {
	name   string
	figure ellipsoid
	shifts []Shift // to WGS 84; none where it is WGS 84
}

// The frames, and the accuracies that the register gives to what turns each into
// WGS 84 (EPSG 15894, 5374, 5378; for PSAD56 see shift.go).
var (
	wgs84  = &frame{name: "WGS 84", figure: ellipsoid{6378137, 1 / 298.257223563}}
	sirgas = &frame{"SIRGAS 2000", grs80, []Shift{{Code: 15894, Name: "SIRGAS 2000 to WGS 84 (1)", Accuracy: 1, Area: Area{-122.19, -59.87, -25.28, 32.72}}}}
	margen = &frame{"MARGEN", grs80, []Shift{{Code: 5374, Name: "MARGEN to WGS 84 (1)", Accuracy: 1, Area: bolivia}}}
	peru96 = &frame{"Peru96", grs80, []Shift{{Code: 5378, Name: "Peru96 to WGS 84 (1)", Accuracy: 1, Area: Area{-84.68, -21.05, -68.67, -0.03}}}}
	psad56 = &frame{"PSAD56", ellipsoid{6378388, 1.0 / 297}, provisional}

	grs80 = ellipsoid{6378137, 1 / 298.257222101}
)

// Systems returns the systems that can be read.
func Systems() (all []System) {
	for _, row := range []struct {
		frame      *frame
		geographic int
		zones      [4]int // of 18S to 21S
		west       int    // of 17S
	}{
		{wgs84, 4326, [4]int{32718, 32719, 32720, 32721}, 32717},
		{sirgas, 4674, [4]int{31978, 31979, 31980, 31981}, 31977},
		{margen, 5354, [4]int{0, 5356, 5355, 5357}, 0},
		{peru96, 5373, [4]int{5387, 5389, 0, 0}, 5839},
		{psad56, 4248, [4]int{24878, 24879, 24880, 24881}, 24877},
	} {
		all = append(all, System{Code: row.geographic, Name: row.frame.name, frame: row.frame})
		for i, code := range append([]int{row.west}, row.zones[:]...) {
			if code != 0 {
				all = append(all, System{code, fmt.Sprintf("%s / UTM zone %dS", row.frame.name, 17+i), row.frame, 17 + i})
			}
		}
	}
	return all
}

// codeForm finds the code in a name of the EPSG register: EPSG:32719,
// urn:ogc:def:crs:EPSG:9.8:32719, http://www.opengis.net/def/crs/EPSG/0/32719,
// 32719.
var codeForm = regexp.MustCompile(`(?i)^(?:(?:urn:(?:ogc|x-ogc):def:crs:)?EPSG:(?:[\d.]*:)?|https?://www\.opengis\.net/def/crs/EPSG/[\d.]+/|https?://www\.opengis\.net/gml/srs/epsg\.xml#)?(\d{4,5})$`)

// Parse returns a system by its EPSG code, in any of the usual spellings, or
// CRS84. Its error says which systems there are.
func Parse(name string) (System, error) {
	all := Systems()
	name = strings.TrimSpace(name)
	if strings.HasSuffix(strings.ToUpper(name), "CRS84") {
		return all[0], nil
	}
	if m := codeForm.FindStringSubmatch(name); m != nil {
		code, _ := strconv.Atoi(m[1])
		for _, s := range all {
			if s.Code == code {
				return s, nil
			}
		}
	}
	return System{}, check.Errorf(check.Text{
		ES: "el sistema de referencia debe ser uno de los que se leen, no %.60q: EPSG:4326 y 32717 a 32721 (WGS 84), 4674 y 31977 a 31981 (SIRGAS 2000), 5354 a 5357 (MARGEN), 5373, 5387, 5389 y 5839 (Peru96), 4248 y 24877 a 24881 (PSAD56)",
		EN: "the reference system must be one of those that are read, not %.60q: EPSG:4326 and 32717 to 32721 (WGS 84), 4674 and 31977 to 31981 (SIRGAS 2000), 5354 to 5357 (MARGEN), 5373, 5387, 5389 and 5839 (Peru96), 4248 and 24877 to 24881 (PSAD56)"}, name)
}

// String names the system with its code: "EPSG:32719 (WGS 84 / UTM zone 19S)".
func (s System) String() string { return fmt.Sprintf("EPSG:%d (%s)", s.Code, s.Name) }

// WGS84 reports whether positions of the system are longitudes and latitudes on
// WGS 84 as they are.
func (s System) WGS84() bool { return s.zone == 0 && (s.frame == nil || s.frame == wgs84) }
