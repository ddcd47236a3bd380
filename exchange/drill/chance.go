package drill

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"iter"
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/record"
)

// keyed returns the random bits of one purpose: others for each seed and name.
func (d Drill) keyed(name string) *rand.ChaCha8 {
	return rand.NewChaCha8(sha256.Sum256(fmt.Appendf(nil, "mixta drill 1\n%d\n%s", d.Seed, name)))
}

// drawn is a record to be made: its number among those of its kind, its id, and what
// chance decides of it. It is the same in whichever file the record stands.
type drawn struct {
	*rand.Rand
	Number int
	ID     record.ID
}

// each counts the records of a kind. Their ids sort as they come, and lie between
// one another as those of random records do.
func (d Drill) each(kind string, n int) iter.Seq[drawn] {
	return func(yield func(drawn) bool) {
		chance, own := d.keyed(kind), rand.NewPCG(0, 0)
		one := drawn{Rand: rand.New(own)}
		for i := range n {
			one.Number, one.ID = i, numbered(i, n, chance)
			own.Seed(chance.Uint64(), chance.Uint64())
			if !yield(one) {
				return
			}
		}
	}
}

// numbered returns the id of record i of n: a UUID of version 4.
func numbered(i, n int, chance *rand.ChaCha8) record.ID {
	var id record.UUID
	width := uint64(1<<48) / uint64(n)
	word := chance.Uint64()
	binary.BigEndian.PutUint64(id[:8], (uint64(i)*width+(word>>16)%width)<<16|word&0x0fff|0x4000)
	binary.BigEndian.PutUint64(id[8:], chance.Uint64()&0x3fff_ffff_ffff_ffff|0x8000_0000_0000_0000)
	return id.ID()
}

// fixed returns the id of record i of those, at most a million, that others refer to.
func (d Drill) fixed(name string, i int) record.ID {
	return numbered(i, 1_000_000, d.keyed(fmt.Sprint("id of ", name, " ", i)))
}

// pick draws k of the numbers below n, in random order (Floyd 1987).
func pick(r *rand.Rand, n, k int) []int {
	drawn, list := make(map[int]bool, k), make([]int, 0, k)
	for top := n - k; top < n; top++ {
		at := r.IntN(top + 1)
		if drawn[at] {
			at = top
		}
		drawn[at] = true
		list = append(list, at)
	}
	r.Shuffle(k, func(i, j int) { list[i], list[j] = list[j], list[i] })
	return list
}

// token draws the token of a version.
func (o drawn) token() record.Token {
	return record.Token(fmt.Sprintf("%016x%016x", o.Uint64(), o.Uint64()))
}

// text returns a text of at least so many bytes.
func (o drawn) text(n int) string { return o.from(words, n) }

// from returns a text of at least so many bytes, of some words.
func (o drawn) from(words []string, n int) string {
	var b strings.Builder
	for b.Len() < n {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(words[o.IntN(len(words))])
	}
	return b.String()
}

var words = strings.Fields(`operación coordinación frontera información inteligencia sustancias químicas fiscalización desarrollo alternativo integral
sostenible prevención rehabilitación control aeronave pista clandestina patrullaje lacustre fluvial aéreo terrestre intercambio experiencia
monitoreo cultivos coca racionalización verificación campo imágenes satelitales capacitación pasantías comisión técnica informe semestral
evaluación seguimiento compromiso institución responsable plazo meta indicador línea base presupuesto comunidad municipio distrito provincia
según mediante conforme además también aún más allá través ámbito área vía análisis crítico público jurídico señalización teledetección`)

// secrets and telling are the words of what is withheld and of what leaks it, which is
// withheld too. Other reports have neither, but where something is planted: two of them
// do not come together by chance.
var secrets = strings.Fields(`avioneta hangar bodega embarcadero vado quebrada cañón meandro cachuela barraca remanso camioneta remolque
chalupa motorista baqueano enlace mensajero vigía almacén laguna pantano ceja loma abra cumbre sendero trocha herradero tranca
tambo estancia chaco pozo turbina hélice combustible barril fardo saco lona soga faro bengala antena batería linterna brújula`)

var telling = strings.Fields(`vecino pescador chofer comerciante arriero leñador pastor maestro enfermera partera alcalde corregidor teniente sargento recluta
carpintero panadera tejedora alfarero herrero albañil cocinera músico cartero barbero sastre molinero hortelano apicultor guardabosque
balsero remero capataz tractorista mecánico soldador electricista plomero jardinero ganadero lechero frutera florista joyero relojero`)

// name invents the name of a place, which is no other's.
func (o drawn) name() string {
	const first, vowels, words, syllables = "bchjklmnpqrstvy", "aeiou", 2, 5
	var b strings.Builder
	for range words {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		for i := range syllables {
			letter := first[o.IntN(len(first))]
			if i == 0 {
				letter -= 'a' - 'A'
			}
			b.WriteByte(letter)
			b.WriteByte(vowels[o.IntN(len(vowels))])
		}
	}
	return b.String()
}

// roles are the records that have a part in something, by their numbers.
type roles map[int]role

type role struct {
	what What
	near bool // only looks like it
	n    int  // number of the fact
}

// cast gives as many records of n a role as there are facts, and as many that of
// looking like one.
func (r roles) cast(chance *rand.Rand, n int, what ...casting) {
	total := 0
	for _, c := range what {
		total += len(c.facts)
	}
	drawn := pick(chance, n, total)
	for _, c := range what {
		for _, fact := range c.facts {
			r[drawn[0]] = role{what: c.what, near: c.near, n: fact}
			drawn = drawn[1:]
		}
	}
}

type casting struct {
	what  What
	near  bool
	facts []int
}

// upTo returns the numbers below n that the side has its part of: all, or every
// second.
func upTo(n int) (list []int) {
	for i := range n {
		list = append(list, i)
	}
	return list
}

// half returns the numbers below n that fall to a side where each fact is of one.
func half(n int, s *side) []int {
	return slices.DeleteFunc(upTo(n), func(i int) bool { return i%2 != s.parity })
}

// chance returns the random numbers of one purpose.
func (d Drill) chance(name string) *rand.Rand { return rand.New(d.keyed(name)) }
