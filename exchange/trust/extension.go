package trust

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/record/extension"
)

// Edition is one edition of the schema of a namespace.
type Edition struct {
	Edition int           `json:"edition"` // from 1
	Digest  record.Digest `json:"digest"`  // of its file
}

// Defines reports whether a signature with this grant is believed about what the
// extensions of a namespace must be.
func (g Grant) Defines(n record.Namespace) bool {
	return slices.ContainsFunc(g.Namespaces, func(of record.Namespace) bool {
		return n == of || strings.HasPrefix(string(n), string(of)+".")
	})
}

// ReadExtension verifies the signatures of a schema of extensions at the given instant,
// and reads it only if they hold. The schema is nil if the report of the outcome has
// errors: a signature that does not hold, no signer that may define the namespace, a
// fault of the schema, or an edition before the registered one.
func (t *Trust) ReadExtension(b, signatures []byte, at time.Time) (*extension.Schema, Outcome) {
	v := t.verify(digestOf(b), signatures, at, typeFile, nil)
	if !v.OK() {
		return nil, v
	}
	s, report := extension.Parse(b)
	v.Report.Join(report, len(report.Findings))
	if s == nil {
		return nil, v
	}
	x := verifier{verdict: v}
	id := "/$id"
	if !slices.ContainsFunc(v.Signers, func(signer Signer) bool { return signer.Defines(s.Namespace) }) {
		x.hit(&otherNamespace, id, string(s.Namespace))
	}
	switch known, ok := t.Extensions[s.Namespace]; {
	case !ok:
	case s.Edition < known.Edition:
		x.hit(&earlierEdition, id, strconv.Itoa(known.Edition), strconv.Itoa(s.Edition))
	case s.Edition == known.Edition && v.File != known.Digest:
		x.hit(&otherEdition, id, strconv.Itoa(known.Edition), string(known.Digest))
	}
	if !x.verdict.Report.OK() {
		return nil, x.verdict
	}
	return s, x.verdict
}

// Register makes a schema that was read the edition in use of its namespace: earlier ones
// count no longer, nor does another file that says it is this edition.
func (t *Trust) Register(s *extension.Schema) error {
	return t.change(func(next *Trust) error {
		if next.Extensions == nil {
			next.Extensions = map[record.Namespace]Edition{}
		}
		next.Extensions[s.Namespace] = Edition{s.Edition, digestOf(s.Bytes())}
		return nil
	})
}

// indexExtensions checks the registered editions.
func (t *Trust) indexExtensions() error {
	for n, e := range t.Extensions {
		switch {
		case !n.Valid():
			return check.In("/extensions", check.Errorf(textNoNamespace, string(n)))
		case e.Edition < 1 || !e.Digest.Valid():
			return check.Errorf(textNoEdition, string(n))
		}
	}
	return nil
}

var textNoEdition = check.Text{ES: "/extensions/%s: debe tener edition, desde 1, y digest, como «sha256:…»", EN: "/extensions/%s: must have edition, from 1, and digest, as \"sha256:…\""}
