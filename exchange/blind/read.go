package blind

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"

	"github.com/cloudflare/circl/oprf"

	"github.com/comision-mixta/mixta/check"
)

// Read returns the items that are among the tags of the answer, in the order of their
// records; none if the report is not OK.
func (b *Blinds) Read(ctx context.Context, a *Answer) (hits []Item, report check.Report, err error) {
	groups := neighbours(b.Items)
	b.check(&report, a, len(groups))
	if !report.OK() {
		return nil, report, nil
	}
	secret, err := encoding.DecodeString(string(b.Seed))
	if err != nil {
		return nil, report, fmt.Errorf("blind: %w", err)
	}
	found, forged := make([]bool, len(groups)), make([]bool, batches(len(groups)))
	err = inBatches(ctx, len(groups), func(i, from, to int) error {
		inputs, blinds := blindsOf(secret, groups[from:to])
		out, err := open(b.Key, inputs, blinds, a.Elements[from:to], a.Proofs[i], publicInput(b.Question))
		if errors.Is(err, oprf.ErrInvalidProof) {
			forged[i] = true
			return nil
		}
		for n, o := range out {
			_, found[from+n] = slices.BinarySearch(a.Tags, encodeTag(o))
		}
		return err
	})
	for i, is := range forged {
		if is {
			hit(&report, &badProof, "/proofs/"+strconv.Itoa(i))
		}
	}
	if err != nil || !report.OK() {
		return nil, report, err
	}
	for i, is := range found {
		if is {
			hits = append(hits, groups[i]...)
		}
	}
	slices.SortFunc(hits, func(a, b Item) int {
		return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Record, b.Record), cmp.Compare(a.Input, b.Input))
	})
	return hits, report, nil
}

// check finds what the answer has otherwise than the question asks.
func (b *Blinds) check(r *check.Report, a *Answer, elements int) {
	if a.Question != b.Question {
		hit(r, &otherQuestion, "/question", string(a.Question), string(b.Question))
	}
	if a.Sender != b.Recipient {
		hit(r, &otherActor, "/sender", string(a.Sender), string(b.Recipient))
	}
	if a.Recipient != b.Sender {
		hit(r, &otherActor, "/recipient", string(a.Recipient), string(b.Sender))
	}
	if a.Key != b.Key {
		hit(r, &otherKey, "/key", string(a.Key), string(b.Key))
	}
	if a.Exercise != b.Exercise {
		hit(r, &otherWorld, "/exercise")
	}
	if len(a.Elements) != elements {
		hit(r, &otherCount, "/elements", len(a.Elements), elements)
	}
	a.checkProofs(r)
}
