package blind

import (
	"context"
	"crypto/hmac"
	"crypto/sha512"
	"encoding/binary"
	"fmt"
	"math/bits"
	"slices"

	"github.com/cloudflare/circl/oprf"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// leastTags is the smallest size class of a list.
const leastTags = 1024

// mostTags is how many tags an answer may have.
const mostTags = 1 << 20

// Answer answers a question, by its digest, into an answer that has its authority,
// marking and time: it evaluates the elements and adds the tags of the list. It
// returns how many different items the list has. Judge the question first:
// [Account.Judge].
func (k *Key) Answer(ctx context.Context, q *Question, digest record.Digest, list []Item, a *Answer) (listed int, err error) {
	private, err := k.private()
	if err != nil {
		return 0, fmt.Errorf("blind: %w", err)
	}
	a.Mixta, a.Question, a.Sender, a.Recipient, a.Exercise, a.Key = version, digest, k.Actor, q.Sender, q.Exercise, k.Public
	server, info := oprf.NewPartialObliviousServer(suite, private), publicInput(digest)
	a.Elements, a.Proofs = make([]Element, len(q.Elements)), make([]Proof, batches(len(q.Elements)))
	err = inBatches(ctx, len(q.Elements), func(i, from, to int) error {
		elements, proof, err := evaluate(server, q.Elements[from:to], info)
		copy(a.Elements[from:], elements)
		a.Proofs[i] = proof
		return err
	})
	if err != nil {
		return 0, err
	}
	groups := grouped(list)
	if len(groups) > mostTags {
		return 0, errLong
	}
	a.Tags = make([]Tag, len(groups), size(len(groups)))
	err = inBatches(ctx, len(groups), func(_, from, to int) error {
		for i := from; i < to; i++ {
			out, err := server.FullEvaluate([]byte(groups[i][0].Input), info)
			if err != nil {
				return fmt.Errorf("blind: %w", err)
			}
			a.Tags[i] = encodeTag(out)
		}
		return nil
	})
	a.fill(string(k.Private))
	return len(groups), err
}

var errLong = check.Errorf(check.Text{ES: "la lista tiene más de 1 048 576 datos distintos: responda por partes, con --about", EN: "the list has more than 1,048,576 different items: answer by parts, with --about"})

// size returns the size class of a list.
func size(n int) int { return max(leastTags, 1<<bits.Len(uint(max(n, 1)-1))) }

// fill fills the tags up to their size class with tags of nothing, and sorts them.
// The same answer has the same ones, so that two copies do not tell them apart.
func (a *Answer) fill(private string) {
	secret, _ := encoding.DecodeString(private) // it was read before
	for i, missing := uint64(0), size(len(a.Tags))-len(a.Tags); missing > 0; i, missing = i+1, missing-1 {
		h := hmac.New(sha512.New, secret)
		h.Write(publicInput(a.Question))
		h.Write(binary.BigEndian.AppendUint64(nil, i))
		a.Tags = append(a.Tags, encodeTag(h.Sum(nil)))
	}
	slices.Sort(a.Tags)
}
