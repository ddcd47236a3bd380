package blind

import (
	"fmt"
	"slices"

	"github.com/cloudflare/circl/oprf"

	"github.com/comision-mixta/mixta/record"
)

// publicInput is what the function of a question has as its public input.
func publicInput(question record.Digest) []byte { return []byte("mixta-match-1 " + question) }

// blindOf derives the blind of an input from the seed of a question: a scalar that
// is as good as random to whoever does not know the seed.
func blindOf(seed []byte, input string) oprf.Blind {
	return suite.Group().HashToScalar(append(slices.Clone(seed), input...), []byte("mixta-match-blind-1"))
}

// hide blinds inputs for the holder of a key.
func hide(key Element, inputs [][]byte, blinds []oprf.Blind) (c oprf.PartialObliviousClient, data *oprf.FinalizeData, blinded []Element, err error) {
	public, err := key.public()
	if err != nil {
		return c, nil, nil, fmt.Errorf("blind: %w", err)
	}
	c = oprf.NewPartialObliviousClient(suite, public)
	data, request, err := c.DeterministicBlind(inputs, blinds)
	if err != nil {
		return c, nil, nil, fmt.Errorf("blind: %w", err)
	}
	return c, data, encodeAll(request.Elements), nil
}

// evaluate evaluates blinded elements, with the proof of one batch.
func evaluate(s oprf.PartialObliviousServer, blinded []Element, info []byte) ([]Element, Proof, error) {
	elements, err := decodeAll(blinded)
	if err != nil {
		return nil, "", fmt.Errorf("blind: %w", err)
	}
	out, err := s.Evaluate(&oprf.EvaluationRequest{Elements: elements}, info)
	if err != nil {
		return nil, "", fmt.Errorf("blind: %w", err)
	}
	proof, err := out.Proof.MarshalBinary()
	return encodeAll(out.Elements), Proof(encoding.EncodeToString(proof)), err
}

// open returns the outputs for inputs whose blinded elements were evaluated. The
// error is [oprf.ErrInvalidProof] if they were not by the holder of the key.
func open(key Element, inputs [][]byte, blinds []oprf.Blind, evaluated []Element, proof Proof, info []byte) ([][]byte, error) {
	c, data, _, err := hide(key, inputs, blinds)
	if err != nil {
		return nil, err
	}
	e := &oprf.Evaluation{}
	if e.Elements, err = decodeAll(evaluated); err != nil {
		return nil, fmt.Errorf("blind: %w", err)
	}
	if e.Proof, err = proof.decode(); err != nil {
		return nil, oprf.ErrInvalidProof
	}
	return c.Finalize(data, e, info)
}
