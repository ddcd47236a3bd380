package sheet

import (
	"slices"
	"strings"
	"time"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/internal/xlsx"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/record/extension"
)

// guideID stands in the first cell of the sheet of instructions.
const guideID = idPrefix + "guide"

// readGuide reads what holds for the whole book.
func (rd *Reader) readGuide(s xlsx.Sheet) error {
	said := map[string]string{}
	for row, err := range rd.in.Rows(s, nil) {
		if err != nil {
			return err
		}
		if name, ok := strings.CutPrefix(row.At(1).Text, fieldPrefix); ok {
			said[name] = strings.TrimSpace(row.At(3).Text)
			rd.guide[name] = cellName(s.Name, 3, row.Number)
		}
	}
	rd.book = Book{Lang: check.ES, Actor: record.Actor(said["actor"]), Locale: convert.Locale(said["locale"])}
	if said["lang"] == string(check.EN) {
		rd.book.Lang = check.EN
	}
	v := vocabularies{lang: rd.book.Lang}
	tlp, known := v.of("record.TLP").code(said["tlp"])
	if rd.book.Marking.TLP = record.TLP(tlp); !known {
		rd.find(&badField, rd.guide["tlp"], said["tlp"], wordMarking)
	}
	for _, a := range split(said["releasable"]) {
		rd.book.Marking.Releasable = append(rd.book.Marking.Releasable, record.Actor(a))
	}
	for _, word := range split(said["handling"]) {
		h, known := v.of("record.Handling").code(word)
		if rd.book.Marking.Handling = append(rd.book.Marking.Handling, record.Handling(h)); !known {
			rd.find(&badField, rd.guide["handling"], word, wordHandling)
		}
	}
	rd.judge(said)
	rd.lay(split(said[schemasField]))
	rd.setMarking()
	return nil
}

// lay gives the namespaces columns that had them when the book was written.
func (rd *Reader) lay(ids []string) {
	var used []*extension.Schema
	for _, id := range ids {
		i := slices.IndexFunc(rd.schemas, func(s *extension.Schema) bool { return s != nil && s.ID == id })
		if i < 0 {
			rd.find(&noSchema, rd.guide[schemasField], id, clip(id))
			continue
		}
		used = append(used, rd.schemas[i])
	}
	rd.layouts = newBookLayouts(&rd.book, extension.Newest(used))
}

// setMarking makes the marking of the book what records have.
func (rd *Reader) setMarking() {
	m, err := json.Marshal(rd.book.Marking)
	if err != nil {
		m = []byte("{}") // for the rules of each record to find
	}
	rd.marking = m
}

// judge finds what no record can rest on.
func (rd *Reader) judge(said map[string]string) {
	if !rd.book.Actor.Valid() {
		rd.find(&badField, rd.guide["actor"], said["actor"], wordIssuer)
	}
	switch rd.book.Locale {
	case convert.Unstated, convert.Bolivia, convert.Peru:
	default:
		rd.find(&badField, rd.guide["locale"], said["locale"], wordLocale)
		rd.book.Locale = convert.Unstated
	}
	exercise, broken := convert.Flag(said["exercise"])
	if broken != nil {
		rd.find(broken, rd.guide["exercise"], said["exercise"])
	}
	rd.book.Exercise = exercise
	at, err := time.Parse("-07:00", said["zone"])
	if err != nil {
		rd.find(&badField, rd.guide["zone"], said["zone"], wordZone)
		return
	}
	_, seconds := at.Zone()
	rd.book.Zone = time.FixedZone(said["zone"], seconds)
}

// split cuts a list of one cell.
func split(s string) (all []string) {
	for one := range strings.SplitSeq(s, strings.TrimSpace(between)) {
		if one = strings.TrimSpace(one); one != "" {
			all = append(all, one)
		}
	}
	return all
}

var (
	wordIssuer   = check.Text{EN: "the issuer, an actor like BO-FELCN", ES: "el emisor, un actor como BO-FELCN"}
	wordMarking  = check.Text{EN: "the marking, like AMBER", ES: "la marca, como AMBER"}
	wordHandling = check.Text{EN: "handling codes of the list", ES: "códigos de tratamiento de la lista"}
	wordLocale   = check.Text{EN: "es-BO, es-PE or nothing", ES: "es-BO, es-PE o nada"}
	wordZone     = check.Text{EN: "the time zone, like -04:00", ES: "el huso horario, como -04:00"}
)
