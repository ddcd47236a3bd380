package ops

import (
	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/ops/territory"
	"github.com/comision-mixta/mixta/record"
)

// borderFlags are the flags by which a border is given.
type borderFlags struct {
	border, lake           string
	left                   string
	accuracy, lakeAccuracy float64
}

// addBorderFlags gives the command the flags of a border.
func addBorderFlags(a *cli.App, c *cli.Command, lake bool) *borderFlags {
	b := &borderFlags{}
	c.Flags().StringVar(&b.border, "border", "", a.Say(check.Text{ES: "`ARCHIVO` GeoJSON con la línea de la frontera (LineString)", EN: "GeoJSON `FILE` with the border line (LineString)"}))
	a.ChoiceFlag(c, &b.left, "left", check.Text{ES: "`PARTE` a la izquierda de la línea, en su sentido: PE o BO; por defecto, según las ciudades de ambos lados", EN: "`SIDE` on the left of the line, in its direction: PE or BO; by default, determined from the towns on either side"}, "PE", "BO")
	c.Flags().Float64Var(&b.accuracy, "accuracy", 0, a.Say(check.Text{ES: "exactitud de la línea, en metros `M`: dentro de ella no se decide nada", EN: "accuracy of the line, in metres `M`: nothing is decided within it"}))
	if lake {
		c.Flags().StringVar(&b.lake, "lake", "", a.Say(check.Text{ES: "`ARCHIVO` GeoJSON con el lago (MultiPolygon o Polygon)", EN: "GeoJSON `FILE` with the lake (MultiPolygon or Polygon)"}))
		c.Flags().Float64Var(&b.lakeAccuracy, "lake-accuracy", 0, a.Say(check.Text{ES: "exactitud de la orilla, en metros `M`", EN: "accuracy of the shore, in metres `M`"}))
	}
	return b
}

// read reads the border; nil where none is given.
func (b *borderFlags) read(a *cli.App) (*territory.Border, error) {
	if b.border == "" {
		return nil, nil
	}
	if !(b.accuracy > 0 && b.accuracy <= 1e6) {
		return nil, cli.Usagef(check.Text{ES: "--border requiere --accuracy: la exactitud de la línea, en metros", EN: "--border requires --accuracy: the accuracy of the line, in metres"})
	}
	line, err := readGeometry(a, b.border)
	if err != nil {
		return nil, err
	}
	border := &territory.Border{Left: record.Side(b.left), Accuracy: b.accuracy, LakeAccuracy: b.lakeAccuracy}
	if err := json.Unmarshal(line.Coordinates, &border.Line); err != nil || line.Type != "LineString" || len(border.Line) < 2 {
		return nil, cli.InFile(b.border, check.Reword(err, textNoLine))
	}
	if err := b.orient(border); err != nil || b.lake == "" {
		return border, err
	}
	if !(b.lakeAccuracy > 0 && b.lakeAccuracy <= 1e6) {
		return nil, cli.Usagef(check.Text{ES: "--lake requiere --lake-accuracy: la exactitud de la orilla, en metros", EN: "--lake requires --lake-accuracy: the accuracy of the shore, in metres"})
	}
	lake, err := readGeometry(a, b.lake)
	if err != nil {
		return nil, err
	}
	if lake.Type == "Polygon" {
		lake.Coordinates = append(append(jsontext.Value{'['}, lake.Coordinates...), ']')
	}
	border.Lake = &record.MultiPolygon{Type: record.MultiPolygonName}
	if err := json.Unmarshal(lake.Coordinates, &border.Lake.Coordinates); err != nil {
		return nil, cli.InFile(b.lake, check.Reword(err, textNoPolygon))
	}
	return border, nil
}

// orient sets which side lies on the left of the line, by the towns beside it:
// nobody is placed on the other side because a line was drawn the other way.
func (b *borderFlags) orient(border *territory.Border) error {
	left := territory.LeftOf(border.Line)
	switch {
	case left == "" && b.left == "":
		return cli.Usagef(check.Text{ES: "indique --left: las ciudades conocidas no permiten saber qué parte está a la izquierda de esta línea, o no coinciden", EN: "give --left: the known towns do not show, or do not agree on, which side is on the left of this line"})
	case left != "" && b.left != "" && string(left) != b.left:
		return cli.Usagef(check.Text{ES: "--left %s: según las ciudades de ambos lados, a la izquierda de la línea, en su sentido, está %s", EN: "--left %s: according to the towns on either side, %s is on the left of the line, in its direction"}, b.left, left)
	case left != "":
		border.Left = left
	}
	return nil
}

// geometry is a GeoJSON geometry, by itself, in a feature or as the only one of
// a collection.
type geometry struct {
	Type        string         `json:"type"`
	Coordinates jsontext.Value `json:"coordinates"`
	Geometry    *geometry      `json:"geometry"`
	Features    []geometry     `json:"features"`
}

func readGeometry(a *cli.App, name string) (*geometry, error) {
	b, err := a.ReadWhole(name)
	if err != nil {
		return nil, err
	}
	g := &geometry{}
	if err := json.Unmarshal(b, g); err != nil {
		return nil, cli.InFile(name, check.Reword(err, textNoGeoJSON))
	}
	for g.Geometry != nil || len(g.Features) > 0 {
		if len(g.Features) > 1 {
			return nil, cli.InFile(name, check.Errorf(textGeometries, len(g.Features)))
		}
		inner := g.Geometry
		if inner == nil {
			inner = &g.Features[0]
		}
		g = inner
	}
	return g, nil
}

var (
	textNoLine     = check.Text{ES: "no es un LineString GeoJSON", EN: "is not a GeoJSON LineString"}
	textNoPolygon  = check.Text{ES: "no es un polígono GeoJSON", EN: "is not a GeoJSON polygon"}
	textNoGeoJSON  = check.Text{ES: "no es GeoJSON", EN: "is not GeoJSON"}
	textGeometries = check.Text{ES: "debe tener una sola geometría, no %d", EN: "must have only one geometry, not %d"}
)
