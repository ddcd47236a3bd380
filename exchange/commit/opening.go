package commit

import (
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Opening shows what a commitment was made to. The file goes with it.
// es: Opening muestra con qué se hizo un compromiso. El archivo lo acompaña.
type Opening struct {
	// Version of the form of this file.
	// es: Versión de la forma de este archivo.
	Mixta Form `json:"mixtaOpening"`

	// Digest of the bytes of the commitment.
	// es: Resumen criptográfico de los bytes del compromiso.
	Commitment record.Digest `json:"commitment"`

	// Digest of the bytes of the other side's commitment, which was there before.
	// es: Resumen criptográfico de los bytes del compromiso de la otra parte, que ya se tenía.
	Other record.Digest `json:"other"`

	// The actor that opens its commitment.
	// es: El actor que abre su compromiso.
	Sender record.Actor `json:"sender"`

	// When it was opened.
	// es: Cuándo se abrió.
	Issued record.Instant `json:"issued"`

	// Who may have the opening and what may be done with it.
	// es: Quién puede tener la apertura y qué se puede hacer con ella.
	Marking record.Marking `json:"marking"`

	// Digest of the bytes of the file.
	// es: Resumen criptográfico de los bytes del archivo.
	File record.Digest `json:"file"`

	// The salt.
	// es: La sal.
	Salt Salt `json:"salt"`
}

var openings = newForm[Opening]("opening")

// ParseOpening reads an opening.
func ParseOpening(b []byte) (*Opening, check.Report) { return openings.Parse(b) }

// Bytes writes the opening: sign these bytes and send them with the file.
func (o *Opening) Bytes() ([]byte, error) { return openings.Bytes(o) }

// Open opens a commitment, once that of the other side is there; both by what they say
// and by their digests. The report has what speaks against it, and there is no
// opening then.
func (k *Kept) Open(own, other *Side, at record.Instant) (*Opening, check.Report) {
	var r check.Report
	if own.Digest != k.Commitment {
		hit(&r, &otherCommitment, "/commitment", string(k.Commitment), string(own.Digest))
	}
	if own.Commitment.value(k.File, k.Salt) != own.Commitment.Value {
		hit(&r, &changed, "/file")
	}
	own.pair(other, &r)
	if !r.OK() {
		return nil, r
	}
	return &Opening{version, k.Commitment, other.Digest, own.Commitment.Sender, at, own.Commitment.Marking, k.File, k.Salt}, r
}

// Side is what is there of one side.
type Side struct {
	Commitment Commitment
	Digest     record.Digest // of the commitment's bytes
	Opening    *Opening      // nil: there is none yet
	File       record.Digest // of the file that came with the opening; "": none came
}

// Judge finds what a side did otherwise than it had bound itself to, as of an instant.
// Without an opening, nothing is wrong until the time to open is over.
func (s *Side) Judge(other *Side, at time.Time) (r check.Report) {
	s.pair(other, &r)
	c, o := &s.Commitment, s.Opening
	until, _ := c.OpenBy.Time()
	if o == nil {
		if at.After(until) {
			hit(&r, &unopened, "", string(c.Sender), string(c.OpenBy))
		}
		return r
	}
	if o.Commitment != s.Digest {
		hit(&r, &otherCommitment, "/commitment", string(o.Commitment), string(s.Digest))
	}
	if o.Other != other.Digest {
		hit(&r, &otherCommitment, "/other", string(o.Other), string(other.Digest))
	}
	if o.Sender != c.Sender {
		hit(&r, &otherActor, "/sender", string(o.Sender), string(c.Sender))
	}
	if c.value(o.File, o.Salt) != c.Value {
		hit(&r, &changed, "/file")
	}
	if s.File != o.File {
		hit(&r, &otherFile, "/file", string(o.File))
	}
	opened, _ := o.Issued.Time()
	if opened.After(until) {
		hit(&r, &late, "/issued", string(o.Issued), string(c.OpenBy))
	}
	for _, made := range []record.Instant{c.Issued, other.Commitment.Issued} {
		if t, _ := made.Time(); opened.Before(t) {
			hit(&r, &early, "/issued", string(o.Issued), string(made))
			break
		}
	}
	return r
}

// pair finds where two commitments are not two sides of one thing.
func (s *Side) pair(other *Side, r *check.Report) {
	a, b := &s.Commitment, &other.Commitment
	for _, x := range []struct{ pointer, own, others string }{
		{"/sender", string(a.Sender), string(b.Recipient)}, {"/recipient", string(a.Recipient), string(b.Sender)},
	} {
		if x.own != x.others {
			hit(r, &otherActor, x.pointer, x.own, x.others)
		}
	}
	until, _ := a.OpenBy.Time()
	others, _ := b.OpenBy.Time()
	for _, x := range []struct {
		pointer string
		same    bool
	}{{"/operation", a.Operation == b.Operation}, {"/about", a.About == b.About}, {"/openBy", until.Equal(others)}, {"/exercise", a.Exercise == b.Exercise}} {
		if !x.same {
			hit(r, &unlike, x.pointer)
		}
	}
}
