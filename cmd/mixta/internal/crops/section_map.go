package crops

import (
	"cmp"
	"maps"
	"math"
	"slices"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/section"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/overlay"
	"github.com/comision-mixta/mixta/page"
	"github.com/comision-mixta/mixta/page/atlas"
	"github.com/comision-mixta/mixta/page/chart"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/schema"
)

// maps adds the maps of a file with parcels: by class, as a density grid, and of what
// lies on two maps or beyond the line.
func (s *cropsSection) maps(heads []*record.Header) error {
	g := s.gathered
	if g.count == 0 {
		return nil
	}
	overlaps, err := g.overlaps.table()
	if err != nil {
		return err
	}
	exercise, lineNote := section.Exercise(s.Lang, heads...), ""
	ground := func(label check.Text) (m *atlas.Map) {
		m, lineNote = s.Ground(label, g.overlaps.line, exercise)
		return m
	}
	if b := s.classes(ground(textClassMap)); b != nil {
		b.Notes = append(b.Notes, lineNote)
		s.Add(*b, heads)
	}
	b := s.cells(ground(textDensityMap))
	b.Notes = append(b.Notes, lineNote)
	s.Add(*b, heads)
	table := section.Table(s.Page, textOverlapsTable, &overlaps)
	if table == nil {
		return nil
	}
	table.Heading = s.Say(textOverlapsTable)
	table.Figure = s.beyond(ground(textOverlapsMap))
	table.Notes = append(table.Notes, lineNote)
	s.Add(*table, heads)
	return nil
}

// classes draws the parcels by their class, large ones below small ones; nil where
// there are too many.
func (s *cropsSection) classes(m *atlas.Map) *page.Block {
	if len(s.gathered.parcels) == 0 {
		return nil
	}
	tones := map[crops.Class]string{}
	var order []crops.Class
	parcels := slices.Clone(s.gathered.parcels)
	slices.SortStableFunc(parcels, func(x, y crops.Parcel) int { return -cmp.Compare(x.Hectares(), y.Hectares()) })
	for i := range parcels {
		if !slices.Contains(order, parcels[i].Class) {
			order = append(order, parcels[i].Class)
		}
	}
	slices.Sort(order)
	for i, c := range order {
		tones[c] = string(chart.Of(i))
		m.Key = append(m.Key, atlas.Key{Class: "fill-" + tones[c], Text: schema.Call("crops.Class", string(c), s.Lang)})
	}
	for i := range parcels {
		p := &parcels[i]
		tone := tones[p.Class]
		m.Areas = append(m.Areas, atlas.Area{Class: "parcel fill-" + tone + " stroke-" + tone, Shape: p.Geometry.Positions(), Tip: schema.Call("crops.Class", string(p.Class), s.Lang)})
	}
	return &page.Block{Heading: m.Label, Figure: &page.Figure{Caption: s.Say(textParcelCount, len(parcels)), Drawing: m.Draw(), Save: s.Say(textSaveClasses)}}
}

// cells draws the density grid.
func (s *cropsSection) cells(m *atlas.Map) *page.Block {
	d := &s.gathered.density
	side := 1 << d.level // kilometres
	steps := scale(d.cells, side)
	for _, k := range slices.SortedFunc(maps.Keys(d.cells), func(a, b [2]int) int { return cmp.Or(cmp.Compare(a[1], b[1]), cmp.Compare(a[0], b[0])) }) {
		c := d.cells[k]
		each := c.Hectares / float64(side*side)
		step := 1
		for step < 5 && each > steps[step-1] {
			step++
		}
		m.Cells = append(m.Cells, atlas.Cell{From: c.Outline, To: c.Opposite, Step: step, Tip: s.Say(textCellTip, s.Number(math.Round(c.Hectares*10)/10), c.Parcels)})
	}
	low := 0.0
	for i := range 5 {
		text := s.Say(textFromTo, s.Number(low), s.Number(steps[min(i, 3)]))
		if i == 4 {
			text = s.Say(textAbove, s.Number(low))
		}
		low = steps[min(i, 3)]
		m.Key = append(m.Key, atlas.Key{Class: "heat-" + string(rune('1'+i)), Text: text})
	}
	b := &page.Block{Heading: m.Label, Figure: &page.Figure{Caption: s.Say(textCellSize, side, s.gathered.count), Drawing: m.Draw(), Save: s.Say(textSaveDensity)}}
	b.Notes = []string{s.Say(textCellNote)}
	if s.gathered.parcels == nil {
		b.Notes = append(b.Notes, s.Say(textGeneralised, s.gathered.count, mostParcels, side))
	}
	return b
}

// scale returns the four bounds between five steps of hectares per square kilometre:
// round ones, the last of which few cells are above.
func scale(cells map[[2]int]*overlay.Cell, side int) (bounds [4]float64) {
	var all []float64
	for _, c := range cells {
		all = append(all, c.Hectares/float64(side*side))
	}
	slices.Sort(all)
	high := 1.0
	if len(all) > 0 {
		high = max(all[len(all)*95/100], 1e-6)
	}
	power := math.Pow(10, math.Floor(math.Log10(high/5)))
	unit := power
	for _, m := range []float64{2, 2.5, 5} {
		if m*power <= high/5 {
			unit = m * power
		}
	}
	for i := range bounds {
		bounds[i] = math.Round(unit*float64(i+1)*1e9) / 1e9
	}
	return bounds
}

// beyond draws where parcels lie on both maps, beyond the line, or too near to it; nil
// where there are none.
func (s *cropsSection) beyond(m *atlas.Map) *page.Figure {
	g := s.gathered
	wanted := map[record.UUID]bool{}
	for i, o := range g.overlaps.pairs {
		if i < mostMarks {
			wanted[record.UUIDOf(o.A)] = true
		}
	}
	misplaced := 0
	for _, side := range record.Sides() {
		for _, p := range g.overlaps.misplaced[side] {
			if misplaced++; misplaced <= mostMarks {
				wanted[record.UUIDOf(p.Parcel)] = true
			}
		}
	}
	at := g.located(wanted)
	used := map[overlay.Placement]bool{}
	for i, o := range g.overlaps.pairs {
		if i < mostMarks {
			m.Marks = append(m.Marks, atlas.Mark{Class: "ring stroke-one", At: at[record.UUIDOf(o.A)], Tip: s.Say(textPairTip, s.Number(math.Round(o.Hectares*1000)/1000))})
		}
	}
	shown := 0
	for _, side := range record.Sides() {
		for _, p := range g.overlaps.misplaced[side] {
			if shown++; shown <= mostMarks {
				m.Marks = append(m.Marks, atlas.Mark{Class: "node " + placedClass[p.Placement], At: at[record.UUIDOf(p.Parcel)], Tip: string(side)})
				used[p.Placement] = true
			}
		}
	}
	if len(m.Marks) == 0 {
		return nil
	}
	if len(g.overlaps.pairs) > 0 {
		m.Key = append(m.Key, atlas.Key{Class: "fill-one", Text: s.Say(textPairKey)})
	}
	for _, p := range []overlay.Placement{overlay.PlacedOther, overlay.PlacedAcross, overlay.PlacedUndecided} {
		if used[p] {
			m.Key = append(m.Key, atlas.Key{Class: placedClass[p], Text: s.Say(placedKey[p])})
		}
	}
	caption := s.Say(textOverlapsMap)
	if misplaced > mostMarks || len(g.overlaps.pairs) > mostMarks {
		caption += " " + s.Say(textFirstMarks, mostMarks)
	}
	return &page.Figure{Caption: caption, Drawing: m.Draw(), Save: s.Say(textSaveOverlaps)}
}

// mostMarks is how many parcels of each sort are marked on a map.
const mostMarks = 1_500

var placedClass = map[overlay.Placement]string{overlay.PlacedOther: "fill-bad", overlay.PlacedAcross: "fill-two", overlay.PlacedUndecided: "fill-waiting"}

var (
	placedKey = map[overlay.Placement]check.Text{
		overlay.PlacedOther:     {ES: "en el otro lado de la línea", EN: "on the other side of the line"},
		overlay.PlacedAcross:    {ES: "a ambos lados de la línea", EN: "on both sides of the line"},
		overlay.PlacedUndecided: {ES: "dentro de la exactitud de la línea: indeterminable", EN: "within the accuracy of the line: undecidable"},
	}
	textClassMap      = check.Text{ES: "Parcelas por clase", EN: "Parcels by class"}
	textDensityMap    = check.Text{ES: "Densidad de los cultivos de coca", EN: "Density of coca crops"}
	textOverlapsMap   = check.Text{ES: "Parcelas en ambos mapas o más allá de la línea", EN: "Parcels on both maps or beyond the line"}
	textOverlapsTable = check.Text{ES: "Parcelas mapeadas por ambas partes o más allá de la línea", EN: "Parcels mapped by both sides or beyond the line"}
	textParcelCount   = check.Text{ES: "Parcelas: %d. Las de menos de un píxel se dibujan con su borde", EN: "%d parcels. Those smaller than a pixel are drawn by their outline"}
	textCellSize      = check.Text{ES: "Hectáreas de coca por km², en celdas de %d km de lado; parcelas: %d", EN: "Hectares of coca per km², in cells %d km wide; %d parcels"}
	textCellNote      = check.Text{ES: "Cada parcela cuenta entera en la celda de su centro.", EN: "Each parcel counts whole in the cell of its centre."}
	textGeneralised   = check.Text{
		ES: "El mapa está generalizado: son %d parcelas, y más de %d no se dibujan una por una, sino en celdas de %d km.",
		EN: "The map is generalised: there are %d parcels, and more than %d are not drawn one by one but in cells of %d km."}
	textCellTip    = check.Text{ES: "%s ha de coca; parcelas: %d", EN: "%s ha of coca; %d parcels"}
	textFromTo     = check.Text{ES: "más de %s, hasta %s ha/km²", EN: "above %s, up to %s ha/km²"}
	textAbove      = check.Text{ES: "más de %s ha/km²", EN: "above %s ha/km²"}
	textPairTip    = check.Text{ES: "en ambos mapas: %s ha", EN: "on both maps: %s ha"}
	textPairKey    = check.Text{ES: "en ambos mapas", EN: "on both maps"}
	textFirstMarks = check.Text{ES: "(las primeras %d)", EN: "(the first %d)"}

	textSaveClasses  = check.Text{ES: "mapa-clases", EN: "map-classes"}
	textSaveDensity  = check.Text{ES: "mapa-densidad", EN: "map-density"}
	textSaveOverlaps = check.Text{ES: "mapa-superposiciones", EN: "map-overlaps"}
)
