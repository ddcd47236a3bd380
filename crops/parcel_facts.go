package crops

import (
	"encoding/binary"
	"hash/maphash"
	"math"
	"strings"

	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/internal/runs"
	"github.com/comision-mixta/mixta/record"
)

// mapped is what the rules on images, parcels and their verifications remember: some
// bytes for each of them, and for each method and survey.
type mapped struct {
	methods  rule.Table[methodFacts]
	defined  *runs.Map // classes: their hashes behind the number of the method
	surveys  rule.Table[surveyFacts]
	images   rule.Table[rule.Word]
	classes  map[Class]uint8
	seed     maphash.Seed
	outlines *runs.Map // by their hashes, without values
	parcels  *runs.Map // by the hash of the id: [parcelFacts]
	numbered [2]uint32 // how many methods and surveys there are

	recent  map[record.SurveyRef]*surveyAt // some surveys
	survey  *surveyAt                      // of the parcel at hand
	area    float64                        // of its outline in hectares, if the method has a bound for it
	outline [8]byte                        // the hash of its outline and survey

	measured *outlineFacts // of a parcel whose outline is gone
}

// methodFacts are the bounds of a method; NaN, which nothing exceeds, for none.
type methodFacts struct {
	Number                              uint32
	Tolerance, Minimum, Cloud, OffNadir float64
	Classes                             bool // it defines some
}

type surveyFacts struct {
	Number uint8
	Date   rule.Word
	Method record.UUID
}

// surveyAt is a survey with its method.
type surveyAt struct {
	surveyFacts
	method methodFacts
}

// parcelFacts are the numbers of a parcel's survey and class.
type parcelFacts struct{ survey, class uint8 }

// noMethod stands in for a method that is not in the file.
var noMethod = methodFacts{0, math.NaN(), math.NaN(), math.NaN(), math.NaN(), false}

func (g *mapped) method(id record.UUID) methodFacts {
	if m, ok := g.methods.Get(id[:]); ok {
		return m
	}
	return noMethod
}

// newMapped remembers nothing yet.
func newMapped(m *rule.Memory) *mapped {
	return &mapped{
		methods: rule.TableOf[methodFacts](m, 16), defined: m.Map(4+8, 0), surveys: rule.TableOf[surveyFacts](m, 16),
		images: rule.TableOf[rule.Word](m, 16), classes: map[Class]uint8{}, seed: maphash.MakeSeed(),
		outlines: m.Map(8, 0), parcels: m.Map(8, 2), recent: map[record.SurveyRef]*surveyAt{},
	}
}

// parcel notes a parcel, and what its rules need while it is at hand.
func (g *mapped) parcel(p *Parcel, _ rule.Keep) {
	g.survey = g.surveyOf(p.Survey)
	var outline outlineFacts
	switch m := &g.survey.method; {
	case g.measured != nil:
		outline, g.measured = *g.measured, nil
	case m.Minimum >= 0 || m.Tolerance >= 0 && p.Declared != nil:
		outline = outlineFacts{p.Hectares(), positionsOf(&p.Geometry)}
	default:
		outline.positions = positionsOf(&p.Geometry)
	}
	g.area = outline.hectares
	binary.BigEndian.PutUint64(g.outline[:], maphash.String(g.seed, string(p.Survey))+outline.positions)
	id := g.hash(p.ID)
	g.parcels.Put(id[:], []byte{g.survey.Number, g.class(p.Class)})
}

// surveyOf returns a survey with its method: without bounds and day where they are not
// in the file.
func (g *mapped) surveyOf(ref record.SurveyRef) *surveyAt {
	const most = 64
	if s := g.recent[ref]; s != nil {
		return s
	}
	if len(g.recent) == most {
		clear(g.recent)
	}
	id := record.UUIDOf(ref)
	s := &surveyAt{method: noMethod}
	if f, ok := g.surveys.Get(id[:]); ok {
		*s = surveyAt{f, g.method(f.Method)}
	}
	g.recent[record.SurveyRef(strings.Clone(string(ref)))] = s
	return s
}

// definition is the key of a class that a method defines.
func (g *mapped) definition(method uint32, c Class) []byte {
	b := binary.BigEndian.AppendUint32(make([]byte, 0, 12), method)
	return binary.BigEndian.AppendUint64(b, maphash.String(g.seed, string(c)))
}

// bound returns what a bound is; NaN for none.
func bound(f *float64) float64 {
	if f == nil {
		return math.NaN()
	}
	return *f
}

// verified returns what is known of the parcel that was verified.
func (g *mapped) verified(v *Verification) (parcelFacts, bool) {
	id := g.hash(record.ID(v.Parcel))
	value, ok := g.parcels.Get(id[:])
	if !ok {
		return parcelFacts{}, false
	}
	return parcelFacts{value[0], value[1]}, true
}

// hash hashes the id of a parcel.
func (g *mapped) hash(id record.ID) (h [8]byte) {
	binary.BigEndian.PutUint64(h[:], maphash.String(g.seed, string(id)))
	return h
}

// class numbers the classes; in a file with more than 255 the others share a number.
func (g *mapped) class(c Class) uint8 {
	n, ok := g.classes[c]
	if !ok && len(g.classes) < math.MaxUint8 {
		n = uint8(len(g.classes)) + 1
		g.classes[Class(strings.Clone(string(c)))] = n
	}
	return n
}
