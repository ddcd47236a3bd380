package mixta

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"hash/fnv"
	"io"
	"maps"
	"slices"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/model"
	"github.com/comision-mixta/mixta/internal/packed"
	"github.com/comision-mixta/mixta/internal/spool"
)

// A file of facts is any number of parts, one after the other. Each is factsMagic, the
// lengths of its head and of its rows in eight bytes each, then these, compressed by
// zstd with its checksum: the head as JSON, the rows as package notes writes them.
const (
	factsMagic = "mixta facts 1\n"
	preamble   = len(factsMagic) + 16
	mostHeads  = 64 << 20 // bytes of all heads: an envelope, and the findings outside of records
)

// factsPart is one part: its head, and where its rows are.
type factsPart struct {
	head  factsHead
	spool *spool.Spool // of what was made here; else nil
	rows  io.ReaderAt
	at, n int64 // in rows
	close func() error
}

// factsHead is what there is to know of a part but its rows.
type factsHead struct {
	Part     Part                       `json:"part"`
	Name     string                     `json:"name"`
	Kind     string                     `json:"kind,omitzero"` // of records that stand alone; "" of a file
	Size     int64                      `json:"size"`          // of the file
	Print    []byte                     `json:"print"`
	Rules    []byte                     `json:"rules"`
	Profile  string                     `json:"profile"`
	Today    string                     `json:"today"`
	Codes    []byte                     `json:"codes"`
	Before   int                        `json:"before"` // records of the parts before it
	Rows     int                        `json:"rows"`
	Ended    bool                       `json:"ended"` // the text ends here, or cannot be read on
	Whole    bool                       `json:"whole"` // it was read to its end
	Newer    bool                       `json:"newer"` // it states a newer minor version
	Envelope *factsEnvelope             `json:"envelope,omitzero"`
	Counted  map[Section]map[string]int `json:"counted"`
	Report   []byte                     `json:"report"` // what was found outside of records
}

// factsEnvelope is the envelope as it stands in the file.
type factsEnvelope struct {
	Bytes        []byte `json:"bytes"`
	Offset       int64  `json:"offset"`
	Line, Column int
}

func newFactsPart(part Part, size int64) *factsPart {
	s := &spool.Spool{}
	return &factsPart{head: factsHead{Part: part, Size: size}, spool: s, rows: s, close: s.Close}
}

// end ends the rows.
func (p *partReading) end() error {
	if err := p.out.End(); err != nil {
		return err
	}
	if err := p.packed.Close(); err != nil {
		return err
	}
	p.facts.n = p.facts.spool.Len()
	return nil
}

// settings notes by what the part was judged.
func (h *factsHead) settings(o *options) {
	h.Profile, h.Today, h.Rules, h.Codes = o.profile.String(), string(o.today), printOfRules(), o.printOfCodes()
}

// agrees returns why two parts are not of one file, judged by the same; nil if they are.
func (h *factsHead) agrees(o *factsHead) error {
	switch {
	case !bytes.Equal(h.Rules, o.Rules):
		return check.Errorf(textOtherRules, o.Part)
	case h.Size != o.Size, !bytes.Equal(h.Print, o.Print):
		return check.Errorf(textOtherFile, o.Part, h.Part)
	case h.Kind != o.Kind, h.Profile != o.Profile, h.Today != o.Today, !bytes.Equal(h.Codes, o.Codes):
		return check.Errorf(textOtherOptions, o.Part, h.Part)
	case h.Part.Of != o.Part.Of:
		return check.Errorf(textOtherParts, o.Part, h.Part)
	}
	return nil
}

// printOfRules changes with the version of the model, its kinds and its rules.
func printOfRules() []byte {
	sum := fnv.New128a()
	io.WriteString(sum, string(Version))
	for _, k := range model.Kinds() {
		io.WriteString(sum, "\n"+k.Name)
	}
	for _, r := range Rules() {
		io.WriteString(sum, "\n"+r.ID+" "+r.Must.EN)
	}
	return sum.Sum(nil)
}

// printOfCodes changes with the codes and the schemas of extensions beyond the model.
func (o *options) printOfCodes() []byte {
	codes := o.codes
	if len(codes)+len(o.schemas) == 0 {
		return nil
	}
	sum := fnv.New128a()
	for _, s := range o.schemas {
		fmt.Fprintf(sum, "%d\n", len(s.Bytes()))
		sum.Write(s.Bytes())
	}
	for _, list := range slices.Sorted(maps.Keys(codes)) {
		io.WriteString(sum, list+"\n")
		for _, code := range slices.Sorted(maps.Keys(codes[list])) {
			if codes[list][code] {
				io.WriteString(sum, "\t"+code+"\n")
			}
		}
	}
	return sum.Sum(nil)
}

// writeTo writes the part.
func (p *factsPart) writeTo(w io.Writer) (int64, error) {
	text, err := json.Marshal(&p.head, json.Deterministic(true))
	if err != nil {
		return 0, err
	}
	b := bytes.NewBuffer(make([]byte, preamble))
	z, err := packed.Zstd(b)
	if err != nil {
		return 0, err
	}
	z.Write(text) // to memory
	if err := z.Close(); err != nil {
		return 0, err
	}
	head := b.Bytes()
	copy(head, factsMagic)
	binary.BigEndian.PutUint64(head[len(factsMagic):], uint64(len(head)-preamble))
	binary.BigEndian.PutUint64(head[len(factsMagic)+8:], uint64(p.n))
	n, err := w.Write(head)
	if err != nil {
		return int64(n), err
	}
	m, err := io.Copy(w, io.NewSectionReader(p.rows, p.at, p.n))
	return int64(n) + m, err
}

// ReadFacts reads facts that were written: the parts in the size bytes of r, which must
// stay as it is while they are used. What rows they have is read by [Facts.Report].
func ReadFacts(r io.ReaderAt, size int64) (*Facts, error) {
	var all []*factsPart
	left := int64(mostHeads)
	for at := int64(0); at < size || at == 0; {
		p, head, err := readPart(r, at, size, left)
		if err != nil {
			return nil, err
		}
		if all = append(all, p); len(all) > maxParts {
			return nil, errNoFacts
		}
		at, left = p.at+p.n, left-head
	}
	all, err := ordered(all)
	if err != nil {
		return nil, err
	}
	return &Facts{all}, nil
}

// readPart reads the part that begins at an offset, and returns how many bytes its head
// has, of which there may be so many.
func readPart(r io.ReaderAt, at, size, most int64) (p *factsPart, unpacked int64, err error) {
	begin := make([]byte, preamble)
	n, err := r.ReadAt(begin, at)
	switch {
	case err != nil && err != io.EOF:
		return nil, 0, packed.Unreadable(err)
	case string(begin[:min(n, len(factsMagic))]) != factsMagic[:min(n, len(factsMagic))] || n == 0:
		return nil, 0, errNoFacts
	case n < preamble:
		return nil, 0, errCutFacts
	}
	at += int64(preamble)
	head := binary.BigEndian.Uint64(begin[len(factsMagic):])
	rows := binary.BigEndian.Uint64(begin[len(factsMagic)+8:])
	if left := uint64(size - at); head > left || rows > left-head {
		return nil, 0, errCutFacts
	}
	p = &factsPart{rows: r, at: at + int64(head), n: int64(rows)}
	unpacked, err = p.head.read(io.NewSectionReader(r, at, int64(head)), most)
	return p, unpacked, err
}

// read reads a head of so many bytes at most, and returns how many it has.
func (h *factsHead) read(r io.Reader, most int64) (int64, error) {
	in, err := packed.Open(r)
	if err != nil {
		return 0, errBadFacts
	}
	defer in.Close()
	text, err := io.ReadAll(io.LimitReader(in, most+1))
	n := int64(len(text))
	switch {
	case err != nil || n > most || json.Unmarshal(text, h) != nil:
		return n, errBadFacts
	case !bytes.Equal(h.Rules, printOfRules()):
		return n, check.Errorf(textOtherRules, h.Part)
	}
	if _, ok := check.ParseProfile(h.Profile); !ok || !h.Part.Valid() || min(h.Size, int64(h.Before), int64(h.Rows)) < 0 || h.Before > 1<<50 || h.Rows > 1<<50 {
		return n, errBadFacts
	}
	return n, nil
}

var (
	errNoFacts = check.Errorf(check.Text{
		ES: "no son hechos de una parte de un archivo: los escribe «mixta validate --part»",
		EN: "these are no facts of a part of a file: \"mixta validate --part\" writes them"})
	errCutFacts = check.Errorf(check.Text{
		ES: "los hechos están incompletos: escríbalos o cópielos de nuevo",
		EN: "the facts are not whole: write or copy them again"})
	errBadFacts = check.Errorf(check.Text{
		ES: "los hechos no son los que se escribieron: escríbalos o cópielos de nuevo",
		EN: "the facts are not those that were written: write or copy them again"})

	textBadPart = check.Text{
		ES: "los hechos de la parte %s no son los que se escribieron: escríbalos o cópielos de nuevo",
		EN: "the facts of part %s are not those that were written: write or copy them again"}
	textPartUnfolds = check.Text{
		ES: "los hechos de la parte %s se descomprimen a más de %s veces su tamaño",
		EN: "the facts of part %s decompress to more than %s times their size"}
	textOtherRules = check.Text{
		ES: "los hechos de la parte %s se escribieron con otra versión de mixta: valide todas las partes con la misma",
		EN: "the facts of part %s were written by another version of mixta: validate all parts with the same one"}
	textOtherFile    = check.Text{ES: "la parte %s es de otro archivo que la parte %s", EN: "part %s is of another file than part %s"}
	textOtherOptions = check.Text{
		ES: "la parte %s se validó con otras opciones que la parte %s: con otro perfil, día, tipo o códigos",
		EN: "part %s was validated with other options than part %s: another profile, day, kind or codes"}
	textOtherParts = check.Text{ES: "la parte %s es de otra división del archivo que la parte %s", EN: "part %s is of another division of the file than part %s"}
)
