package extension

import (
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/schema"
)

// Prefix begins the name of every schema of extensions: after it come the namespace, a
// colon and the edition.
const Prefix = "urn:mixta:extension:"

// SchemaMember is the member in which a value names its schema.
const SchemaMember = "$schema"

// MostBytes bounds the file of a schema.
const MostBytes = 1 << 20

// Schema says what the extensions of one namespace must be. It is immutable, and safe for
// concurrent use.
type Schema struct {
	ID        string           // "urn:mixta:extension:bo.gob.felcn:1"
	Namespace record.Namespace // "bo.gob.felcn"
	Edition   int              // from 1

	node  *program.Node
	text  []byte
	doc   *schema.Document
	marks map[mark]record.Marking
}

// mark is a member of an object that has a marking of its own.
type mark struct {
	node *program.Node
	name string
}

// Parse reads a schema and returns all that is wrong with it; the schema is nil if any of
// that is an error. Who may define the namespace is not for it to say: see
// [github.com/comision-mixta/mixta/exchange/trust.Trust.ReadExtension].
func Parse(b []byte) (*Schema, check.Report) {
	var report check.Report
	if len(b) > MostBytes {
		report.Add(check.Finding{Rule: &tooLarge, Severity: tooLarge.Severity, Args: []any{strconv.Itoa(MostBytes)}})
		return nil, report
	}
	report = keywords(meta().Judge(b))
	if !report.OK() {
		return nil, report
	}
	doc, err := schema.Parse(b)
	if err != nil { // what the schema of schemas accepts can be read
		report.Add(check.Finding{Rule: &program.Syntax, Severity: check.Error, Args: []any{err.Error()}})
		return nil, report
	}
	s := &Schema{ID: doc.ID, text: b, doc: doc, marks: map[mark]record.Marking{}}
	namespace, edition, _ := strings.Cut(strings.TrimPrefix(doc.ID, Prefix), ":")
	s.Namespace = record.Namespace(namespace)
	s.Edition, _ = strconv.Atoi(edition)
	c := compiler{schema: s, defs: doc.Defs, done: map[string]*program.Node{}, work: mostWork}
	s.node = c.node(doc, "", false)
	c.whole(doc)
	report.Join(c.report(b), len(c.faults))
	report.Sort()
	if !report.OK() {
		return nil, report
	}
	return s, report
}

// Node returns the program of the namespace's values. It is for packages of this module.
func (s *Schema) Node() *program.Node { return s.node }

// Marking returns the marking of a member of an object in a value, by the object's
// program; false if it has none of its own.
func (s *Schema) Marking(object *program.Node, name string) (record.Marking, bool) {
	m, ok := s.marks[mark{object, name}]
	return m, ok
}

// Marked reports whether any member has a marking of its own.
func (s *Schema) Marked() bool { return len(s.marks) > 0 }

// MarkingOf returns the marking that a schema gives the member that an entry of
// [Schema.Look] is of; false if it has none of its own.
func MarkingOf(e *schema.Entry) (m record.Marking, ok bool) {
	if e == nil || e.Schema == nil || e.Schema.Own == nil || e.Schema.Own.Marking == nil {
		return m, false
	}
	report := markings().Decode(e.Schema.Own.Marking, "", &m).Report
	return m, report.OK()
}

// Bytes returns the schema as it was read.
func (s *Schema) Bytes() []byte { return s.text }

// Validate checks one value of the namespace, apart from any record.
func (s *Schema) Validate(value []byte) check.Report { return s.node.Judge(value) }

// Look returns what the schema says of a member, by a path of names with dots between
// them, in one language; "" for the value itself. The error is a [*schema.NoMemberError].
func (s *Schema) Look(path string, lang check.Lang) (*schema.Entry, error) {
	return schema.LookIn(string(s.Namespace), inLanguage(s.doc, lang), path)
}
