package gpkg

import (
	"fmt"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/schema"
)

// colours are those of categories, distinguishable also without red or green (Okabe
// and Ito, 2008).
var colours = []string{"0,114,178", "230,159,0", "0,158,115", "204,121,167", "86,180,233", "213,94,0", "240,228,66", "128,128,128"}

// styled are the columns whose codes colour the map, the first that a table has.
var styled = []string{"class", "outcome", "kind", "activity", "method", "domain", "coordination"}

// style returns how QGIS draws a table: by the codes of a column, or all alike.
func style(l *layer) string {
	shape := map[string]string{"POINT": "marker", "LINESTRING": "line", "MULTIPOLYGON": "fill"}[l.shape]
	if shape == "" {
		return ""
	}
	var categories, symbols strings.Builder
	list, column := l.styled()
	n := 0
	if list != nil {
		for _, code := range list.Codes {
			fmt.Fprintf(&categories, `<category value="%s" symbol="%d" label="%s" render="true" type="string"/>`, escape(code.Code), n, escape(schema.Call(list.Type, code.Code, check.ES)))
			symbols.WriteString(symbol(shape, n))
			n++
		}
	}
	fmt.Fprintf(&categories, `<category value="" symbol="%d" label="otros" render="true" type="string"/>`, n)
	symbols.WriteString(symbol(shape, n))
	renderer := fmt.Sprintf(`<renderer-v2 type="categorizedSymbol" attr="%s" forceraster="0" symbollevels="0" enableorderby="0"><categories>%s</categories><symbols>%s</symbols></renderer-v2>`, column, categories.String(), symbols.String())
	if list == nil {
		renderer = fmt.Sprintf(`<renderer-v2 type="singleSymbol" forceraster="0" symbollevels="0" enableorderby="0"><symbols>%s</symbols></renderer-v2>`, symbol(shape, 0))
	}
	return `<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'><qgis version="3.22" styleCategories="Symbology">` + renderer + `</qgis>`
}

// styled returns the column that colours the map, and its list of codes.
func (l *layer) styled() (*schema.CodeList, string) {
	for _, name := range styled {
		for _, c := range l.columns {
			if c.name == name && c.list != "" {
				return &schema.FindCodes(c.list)[0], name
			}
		}
	}
	return nil, ""
}

// symbol returns a symbol of QGIS.
func symbol(shape string, n int) string {
	colour := colours[n%len(colours)]
	class, properties := "SimpleMarker", map[string]string{"name": "circle", "color": colour + ",255", "outline_color": "35,35,35,255", "size": "2.4", "size_unit": "MM"}
	switch shape {
	case "line":
		class, properties = "SimpleLine", map[string]string{"line_color": colour + ",255", "line_width": "0.5", "line_width_unit": "MM"}
	case "fill":
		class, properties = "SimpleFill", map[string]string{"color": colour + ",130", "outline_color": colour + ",255", "outline_width": "0.3", "outline_width_unit": "MM", "style": "solid"}
	}
	var maps strings.Builder
	for _, key := range []string{"name", "color", "line_color", "line_width", "line_width_unit", "outline_color", "outline_width", "outline_width_unit", "size", "size_unit", "style"} {
		if v := properties[key]; v != "" {
			fmt.Fprintf(&maps, `<Option name="%s" value="%s" type="QString"/>`, key, v)
		}
	}
	return fmt.Sprintf(`<symbol name="%d" type="%s" alpha="1" clip_to_extent="1" force_rhr="0"><layer class="%s" enabled="1" locked="0" pass="0"><Option type="Map">%s</Option></layer></symbol>`, n, shape, class, maps.String())
}

var escape = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;").Replace
