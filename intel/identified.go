package intel

import (
	"bytes"
	"encoding/binary"
	"hash/maphash"
	"iter"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/record"
)

// Bounds of names and identifiers that are searched for in texts.
const (
	leastNameWords = 2
	leastValue     = 6 // letters and digits of an identifier
	mostWords      = 8 // of either, from its beginning
)

// Identified reports whether the record identifies a person: it has a name or an
// identifier of one.
func (s *Subject) Identified() bool {
	return s.Person != nil && len(s.Names)+len(s.Identifiers) > 0
}

// identified is what the rule on persons in texts remembers: by the hashes of their
// words, the names and identifiers of persons, and the texts of records that are
// marked below what a person's must be.
type identified struct {
	seed   maphash.Seed
	people rule.Table[record.UUID]
	texts  *rule.Log // of each record its spot and the words, with 0 after each text
	note   []byte    // the last of these
}

func newIdentified(m *rule.Memory) *identified {
	return &identified{seed: maphash.MakeSeed(), people: rule.TableOf[record.UUID](m, 8), texts: m.Log()}
}

// Says returns the texts of a record in which a person may be named, in quotes. What is
// not a text, such as a code, an id or an instant, has no space in it.
func (i *identified) Says(rec any, b []byte) (said []byte) {
	if s, ok := rec.(*Subject); ok && s.Identified() {
		return nil // it has a rule of its own
	}
	head, ok := rec.(interface{ Head() *record.Header })
	if !ok || head.Head().Marking.TLP.Rank() >= record.Amber.Rank() {
		return nil
	}
	for text := range quoted(b) {
		if bytes.IndexByte(text, ' ') >= 0 {
			said = append(said, text...)
		}
	}
	return said
}

// quoted yields the strings in a JSON text, in quotes.
func quoted(b []byte) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		for {
			start := bytes.IndexByte(b, '"')
			if start < 0 {
				return
			}
			end := start + 1
			for end < len(b) && b[end] != '"' {
				if b[end] == '\\' {
					end++
				}
				end++
			}
			if end >= len(b) || !yield(b[start:end+1]) {
				return
			}
			b = b[end+1:]
		}
	}
}

// Text notes the words of what a record says.
func (i *identified) Text(said []byte, at rule.Spot) {
	i.note = at.Append(i.note[:0])
	begins := len(i.note)
	for text := range quoted(said) {
		plain, _ := jsontext.AppendUnquote(nil, text)
		for _, w := range words(string(plain)) {
			i.note = binary.BigEndian.AppendUint64(i.note, maphash.String(i.seed, w))
		}
		i.note = binary.BigEndian.AppendUint64(i.note, 0)
	}
	if len(i.note) > begins {
		i.texts.Add(i.note)
	}
}

// person notes a name or identifier of a person.
func (i *identified) person(words []string, of record.UUID) {
	sum := uint64(0)
	for _, w := range words[:min(len(words), mostWords)] {
		sum = following(sum, maphash.String(i.seed, w))
	}
	i.people.Put(hashKey(sum), of)
}

// following returns the hash of words with one more.
func following(sum, word uint64) uint64 { return (sum + word) * 0x9e3779b97f4a7c15 }

func hashKey(sum uint64) []byte { return binary.BigEndian.AppendUint64(make([]byte, 0, 8), sum) }

// named returns the first person named in texts, by their words.
func (i *identified) named(words []byte) (who record.UUID, ok bool) {
	for ; len(words) > 0; words = words[8:] {
		sum := uint64(0)
		for at := 0; at < min(8*mostWords, len(words)); at += 8 {
			w := binary.BigEndian.Uint64(words[at:])
			if w == 0 {
				break
			}
			sum = following(sum, w)
			if who, ok := i.people.Get(hashKey(sum)); ok {
				return who, true
			}
		}
	}
	return who, false
}

// personRules find persons of the file in its texts.
var personRules = rule.Across(newIdentified,
	rule.Reads[identified, Subject]("id", "names", "identifiers", "person"),
	rule.Gather(func(i *identified, s *Subject, _ rule.Keep) {
		if s.Person == nil {
			return
		}
		id := record.UUIDOf(s.ID)
		for _, n := range s.Names {
			if w := n.Words(); len(w) >= leastNameWords && !n.Alias {
				i.person(w, id)
			}
		}
		for _, x := range s.Identifiers {
			w := words(x.Value)
			length := 0
			for _, part := range w {
				length += utf8.RuneCountInString(part)
			}
			if length >= leastValue {
				i.person(w, id)
			}
		}
	}),
	rule.AtEnd(check.Rule{ID: "intel.person.named", Severity: check.Error, Private: true,
		Must: check.Text{EN: "must be TLP:AMBER or stricter: a text has a name or identifier of a person of the file ({1})", ES: "debe ser TLP:AMBER o más restrictivo: un texto contiene un nombre o identificador de una persona del archivo ({1})"},
		Why:  check.Text{EN: "A name in a public text is as public as in a public record.", ES: "Un nombre en un texto público es tan público como en un registro público."}, Source: personalData,
	}, func(i *identified, hit rule.Hit) {
		if i.people.Empty() {
			return
		}
		for note := range i.texts.All() {
			at, words := rule.CutSpot(note)
			if who, ok := i.named(words); ok {
				hit(&at, string(who.ID()))
			}
		}
	}),
)
