package blind

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"runtime"
	"strconv"
	"sync"

	"github.com/cloudflare/circl/group"
	"github.com/cloudflare/circl/oprf"
	"github.com/cloudflare/circl/zk/dleq"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// suite is the one suite of functions in use.
var suite = oprf.SuiteRistretto255

const (
	batch   = 1024 // elements that one proof covers
	tagSize = 16   // bytes of an output that are its tag
)

// batches returns how many proofs so many elements need.
func batches(n int) int { return (n + batch - 1) / batch }

// inBatches does something with each batch of n things, several at once.
func inBatches(ctx context.Context, n int, do func(number, from, to int) error) error {
	var all sync.WaitGroup
	faults := make([]error, batches(n))
	next := make(chan int)
	for range min(runtime.GOMAXPROCS(0), batches(n)) {
		all.Go(func() {
			for i := range next {
				if faults[i] = ctx.Err(); faults[i] == nil {
					faults[i] = do(i, i*batch, min((i+1)*batch, n))
				}
			}
		})
	}
	for i := range faults {
		next <- i
	}
	close(next)
	all.Wait()
	return cmp.Or(faults...)
}

var encoding = base64.RawURLEncoding.Strict()

var errElement = errors.New("not an element")

// decode returns the element, which has one spelling only.
func (e Element) decode() (group.Element, error) {
	b, err := encoding.DecodeString(string(e))
	if err != nil {
		return nil, err
	}
	x := suite.Group().NewElement()
	if err := x.UnmarshalBinary(b); err != nil {
		return nil, err
	}
	if x.IsIdentity() || encodeElement(x) != e {
		return nil, errElement
	}
	return x, nil
}

func encodeElement(x group.Element) Element {
	b, err := x.MarshalBinaryCompress()
	if err != nil {
		panic(err) // every element of this group has an encoding
	}
	return Element(encoding.EncodeToString(b))
}

func encodeAll(all []group.Element) []Element {
	out := make([]Element, len(all))
	for i, x := range all {
		out[i] = encodeElement(x)
	}
	return out
}

func decodeAll(all []Element) ([]group.Element, error) {
	out := make([]group.Element, len(all))
	for i, e := range all {
		var err error
		if out[i], err = e.decode(); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func (p Proof) decode() (*dleq.Proof, error) {
	b, err := encoding.DecodeString(string(p))
	if err != nil {
		return nil, err
	}
	proof := new(dleq.Proof)
	return proof, proof.UnmarshalBinary(suite.Group(), b)
}

func encodeTag(output []byte) Tag { return Tag(encoding.EncodeToString(output[:tagSize])) }

// checkElements finds what is no element and, where their order counts, what is out
// of it.
func checkElements(r *check.Report, all []Element, ordered bool) {
	bad := make([]bool, len(all))
	_ = inBatches(context.Background(), len(all), func(_, from, to int) error { // it is not cancelled
		for i := from; i < to; i++ {
			_, err := all[i].decode()
			bad[i] = err != nil
		}
		return nil
	})
	for i, is := range bad {
		if is {
			hit(r, &badElement, "/elements/"+strconv.Itoa(i))
		}
	}
	if ordered {
		inOrder(r, "/elements", 32, all)
	}
}

// inOrder finds what is no base64 of so many bytes, and what does not come after
// what stands before it.
func inOrder[S ~string](r *check.Report, pointer string, size int, all []S) {
	for i, s := range all {
		b, err := encoding.DecodeString(string(s))
		if err != nil || len(b) != size || i > 0 && all[i-1] >= s {
			hit(r, &disorder, pointer+"/"+strconv.Itoa(i))
		}
	}
}

// digestOf returns the digest of bytes.
func digestOf(b []byte) record.Digest {
	h := sha256.New()
	h.Write(b)
	return record.DigestOf(h)
}
