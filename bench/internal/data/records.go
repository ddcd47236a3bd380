package data

import (
	"bufio"
	"fmt"
	"math"
	"strings"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/record"
)

// side is what differs between the parcels of the two sides.
type side struct {
	country, survey, image, region, unit string
}

var bolivia, peru = side{"BO", fixed(3), fixed(5), "bo.norte-la-paz", "INE-BO:020701"}, side{"PE", fixed(4), fixed(6), "pe.inambari-tambopata", "INEI:211210"}

// survey writes what all parcels refer to.
func survey(w *bufio.Writer) {
	fmt.Fprintf(w, `"methods":[{"id":%q,%s,"name":{"es":"Método de la prueba"},"edition":"1","by":["BO-VDSSC"],"definition":"net-at-date","classes":[{"class":"coca-production","definition":{"es":"Coca en producción"},"counted":true}],"tolerance":1,"verification":{"design":"probability","modes":["field"],"independent":true}}],`+"\n", fixed(2), head)
	w.WriteString(`"surveys":[`)
	for i, s := range []side{bolivia, peru} {
		fmt.Fprintf(w, `%s{"id":%q,%s,"title":{"es":"Relevamiento de la prueba"},"by":"BO-VDSSC","territory":{"name":"Apolo","country":%q,"unit":%q},"referenceDate":"2021-12-31","method":%q}`, ","[:i], s.survey, head, s.country, s.unit, fixed(2))
	}
	w.WriteString("],\n" + `"images":[`)
	for i, s := range []side{bolivia, peru} {
		fmt.Fprintf(w, `%s{"id":%q,%s,"platform":"perusat-1","product":"PRUEBA","acquired":"2021-09-14T10:42:11-04:00","resolution":0.7,"cloud":3,"offNadir":11}`, ","[:i], s.image, head)
	}
	w.WriteString("],\n")
}

// parcel writes a plot of about a third of a hectare, apart from all others but, at
// the border, from the other side's plot there.
func parcel(w *bufio.Writer, g *generator, n int) {
	const degree, spacing, columns = 110_600, 140, 1700 // metres; 1700 of 140 m are 2 degrees
	place, s, centre := n, bolivia, -67.5
	if g.file.Border {
		place, centre = n/5*4+n%5%4, -68.95 // the last of five is where the first is
	}
	x, y := float64(place%columns-columns/2)*spacing, float64(place/columns-columns/2)*spacing
	lon, lat := centre+x/degree/math.Cos(14.35*math.Pi/180), -14.35+y/degree
	if g.file.Border {
		on, decided := g.line.Side(record.Position{lon, lat}, 0)
		if on == record.PE || !decided && n%5 == 4 {
			s = peru
		}
	}
	corners := 9 + g.IntN(6)
	radius := 30 + 25*g.Float64()
	ring := make(record.Ring, 0, corners+1)
	for i := range corners {
		sin, cos := math.Sincos((float64(i) + 0.6*g.Float64()) / float64(corners) * 2 * math.Pi)
		r := radius * (0.75 + 0.25*g.Float64())
		ring = append(ring, record.Position{rounded(lon + r*cos/degree/math.Cos(lat*math.Pi/180)), rounded(lat + r*sin/degree)})
	}
	ring = append(ring, ring[0])
	p := crops.Parcel{Geometry: record.MultiPolygon{Type: record.MultiPolygonName, Coordinates: []record.Rings{{ring}}}}
	fmt.Fprintf(w, `{"id":%q,%s,"survey":%q,"geometry":{"type":"MultiPolygon","coordinates":[[[`, g.id(n), head, s.survey)
	for i, at := range ring {
		if i > 0 {
			w.WriteByte(',')
		}
		fmt.Fprintf(w, "[%v,%v]", at[0], at[1])
	}
	w.WriteString(`]]]},"class":"coca-production",`)
	if g.Float64() < 0.2 {
		w.WriteString(`"cover":"mixed","fraction":0.8,`)
	} else {
		w.WriteString(`"cover":"pure",`)
	}
	fmt.Fprintf(w, `"declared":%.4f,"image":%q,"interpreter":"INT-%02d","confidence":"high","region":%q,"unit":%q}`, p.Hectares(), s.image, n%7+1, s.region, s.unit)
}

func rounded(f float64) float64 { return math.Round(f*1e7) / 1e7 }

// report writes three statements and what is concluded from them.
func report(w *bufio.Writer, g *generator, n int) {
	fmt.Fprintf(w, `{"id":%q,%s,"exercise":true,"kind":"assessment","title":{"es":%q},"period":{"from":"2022-01-01","to":"2022-03-31"},"topics":["air-bridge","routes"],"statements":[`, g.id(n), head, g.text(50))
	for i := range 3 {
		if i > 0 {
			w.WriteByte(',')
		}
		fmt.Fprintf(w, `{"id":"s%d","text":{"es":%q},"nature":"fact","grading":{"scheme":"admiralty","source":"B","information":"2"},"source":"human","sanitised":true,"places":[{"name":%q,"country":"BO","subdivision":"BO-L","point":{"type":"Point","coordinates":[%.6f,%.6f]},"accuracy":500}],"times":[{"from":"2022-02-03T05:00:00-04:00","to":"2022-02-03T06:00:00-04:00"}]}`,
			i+1, g.text(250), g.text(12), -68+g.Float64(), -15+g.Float64())
	}
	fmt.Fprintf(w, `],"conclusion":{"text":{"es":%q},"confidence":%d},"evidence":[{"title":%q,"digest":"sha256:%016x%016x%016x%016x","heldBy":"BO-FELCN"}],"retainUntil":"2026-04-10"}`,
		g.text(200), g.IntN(101), g.text(20), g.Uint64(), g.Uint64(), g.Uint64(), g.Uint64())
}

// track writes 120 points of an aircraft, one each four seconds.
func track(w *bufio.Writer, g *generator, n int) {
	const points, step = 120, 4
	fmt.Fprintf(w, `{"id":%q,%s,"exercise":true,"domain":"air","sensor":{"kind":"fusion","operator":"PE-FAP","station":"25/201"},"number":"T%d","address":"e94001","unassigned":true,"squawk":"7000","callsign":"CP0000","registration":"CP-0000","type":"C206","start":"2022-05-16T09:00:00Z","maxGap":60,"accuracy":200,"legs":[{"source":"secondary","altitudeFrom":"pressure","times":[`, g.id(n), head, n)
	list := func(one func(i int)) {
		for i := range points {
			if i > 0 {
				w.WriteByte(',')
			}
			one(i)
		}
	}
	list(func(i int) { fmt.Fprint(w, i*step) })
	w.WriteString(`],"positions":[`)
	lon, lat, course := -69+2*g.Float64(), -15+2*g.Float64(), 360*g.Float64()
	list(func(int) {
		const knots = 1852.0 / 3600 / 110_600 // degrees a second
		course = math.Mod(course+4*g.Float64()+358, 360)
		sin, cos := math.Sincos(course * math.Pi / 180)
		lon, lat = lon+110*step*knots*sin, lat+110*step*knots*cos
		fmt.Fprintf(w, "[%.6f,%.6f]", lon, lat)
	})
	w.WriteString(`],"altitudes":[`)
	list(func(i int) { fmt.Fprint(w, 9000+25*g.IntN(8)) })
	w.WriteString(`],"speeds":[`)
	list(func(int) { fmt.Fprintf(w, "%.1f", 105+10*g.Float64()) })
	w.WriteString(`],"courses":[`)
	list(func(int) { fmt.Fprintf(w, "%.1f", 359*g.Float64()) })
	w.WriteString(`]}]}`)
}

// most is how many actions a plan has.
const most = 9000

// plans writes a meeting and as many plans as actions may refer to.
func plans(w *bufio.Writer) {
	fmt.Fprintf(w, `"meetings":[{"id":%q,%s,"session":"technical","body":{"bo":"Comisión Mixta Boliviano-Peruana","pe":"Comisión Mixta Peruano-Boliviana"},"held":"2022-09-30","host":"PE"}],`+"\n", fixed(99), head)
	w.WriteString(`"plans":[`)
	for i := range 100 {
		if i > 0 {
			w.WriteByte(',')
		}
		fmt.Fprintf(w, "\n"+`{"id":%q,%s,"title":{"es":"Plan de la prueba"},"period":{"from":"2022-10-01","to":"2023-09-30"},"meeting":%q}`, fixed(100+i), head, fixed(99))
	}
	w.WriteString("\n],\n")
}

// action writes an action with its indicators and milestones.
func action(w *bufio.Writer, g *generator, n int) {
	fmt.Fprintf(w, `{"id":%q,%s,"plan":%q,"number":%d,"area":"control","group":"supply-control","text":{"es":%q,"en":%q},"modality":"simultaneous"`,
		g.id(n), head, fixed(100+n/most), n%most+1, g.text(600), g.text(300))
	w.WriteString(`,"responsible":[{"side":"BO","agency":"BO-FELCN","role":"lead"},{"side":"PE","agency":"PE-DIRANDRO","role":"lead"},{"side":"PE","agency":"PE-MARINA"}],"start":"2022-11-01","due":"2023-Q2"`)
	fmt.Fprintf(w, `,"indicators":[{"key":"operations","name":{"es":%q},"unit":"unit","measure":"total","direction":"increase","baseline":0,"physicalTarget":%d},{"key":"kilograms","name":{"es":%q},"unit":"kg","measure":"total","direction":"increase","physicalTarget":%.3f,"verification":{"es":%q}}]`,
		g.text(60), 1+g.IntN(40), g.text(60), 1+g.Float64()*2000, g.text(80))
	fmt.Fprintf(w, `,"milestones":[{"name":{"es":%q},"due":"2022-12-15"},{"name":{"es":%q},"due":"2023-03"}],"assumptions":[{"es":%q}],"policies":[{"side":"PE","name":%q}]}`,
		g.text(60), g.text(60), g.text(120), g.text(50))
}

// text returns a text of about so many bytes.
func (g *generator) text(n int) string {
	var b strings.Builder
	for b.Len() < n {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(words[g.IntN(len(words))])
	}
	return b.String()
}

var words = strings.Fields(`operación coordinación frontera información inteligencia sustancias químicas fiscalización desarrollo alternativo integral
sostenible prevención rehabilitación control aeronave pista clandestina patrullaje lacustre fluvial aéreo terrestre intercambio experiencia
monitoreo cultivos coca racionalización verificación campo imágenes satelitales capacitación pasantías comisión técnica informe semestral
evaluación seguimiento compromiso institución responsable plazo meta indicador línea base presupuesto comunidad municipio distrito provincia
según mediante conforme además también aún más allá través ámbito área vía análisis crítico público jurídico señalización teledetección`)
