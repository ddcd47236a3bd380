package blind

import (
	"encoding/hex"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/cloudflare/circl/oprf"
	"github.com/go-json-experiment/json"
	"github.com/google/go-cmp/cmp"
)

// vectors are the test vectors of RFC 9497, appendix A.1: ristretto255-SHA512.
type vectors struct {
	Mode    oprf.Mode
	Seed    string
	KeyInfo string
	SkSm    string
	PkSm    string
	Vectors []vector
}

// vector is one of them; of a batch, its values are separated by commas.
type vector struct{ Info, Input, Blind, BlindedElement, EvaluationElement, Proof, Output string }

func unhex(t *testing.T, s string) (all [][]byte) {
	t.Helper()
	for part := range strings.SplitSeq(s, ",") {
		b, err := hex.DecodeString(part)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, b)
	}
	return all
}

// spelt returns hexadecimal values as files have them.
func spelt[S ~string](t *testing.T, s string) (all []S) {
	t.Helper()
	for _, b := range unhex(t, s) {
		all = append(all, S(encoding.EncodeToString(b)))
	}
	return all
}

func readVectors(t *testing.T) (all []vectors) {
	t.Helper()
	b, err := os.ReadFile("testdata/rfc9497.json")
	if err == nil {
		err = json.Unmarshal(b, &all, json.MatchCaseInsensitiveNames(true), json.RejectUnknownMembers(true))
	}
	if err != nil || len(all) != 3 {
		t.Fatal(len(all), err)
	}
	return all
}

func blindsIn(t *testing.T, s string) (blinds []oprf.Blind) {
	t.Helper()
	for _, b := range unhex(t, s) {
		x := suite.Group().NewScalar()
		if err := x.UnmarshalBinary(b); err != nil {
			t.Fatal(err)
		}
		blinds = append(blinds, x)
	}
	return blinds
}

func derived(t *testing.T, v *vectors) *oprf.PrivateKey {
	t.Helper()
	k, err := oprf.DeriveKey(suite, v.Mode, unhex(t, v.Seed)[0], unhex(t, v.KeyInfo)[0])
	if err != nil {
		t.Fatal(err)
	}
	if b, err := k.MarshalBinary(); err != nil || hex.EncodeToString(b) != v.SkSm {
		t.Fatalf("mode %d: the key is %x, %v", v.Mode, b, err)
	}
	return k
}

// TestVectors: the steps of a question and its answer give what RFC 9497 has.
func TestVectors(t *testing.T) {
	all := readVectors(t)
	i := slices.IndexFunc(all, func(v vectors) bool { return v.Mode == oprf.PartialObliviousMode })
	k := derived(t, &all[i])
	key, err := publicOf(k)
	if err != nil || key != spelt[Element](t, all[i].PkSm)[0] {
		t.Fatal(key, err)
	}
	for _, v := range all[i].Vectors {
		info, inputs, blinds := unhex(t, v.Info)[0], unhex(t, v.Input), blindsIn(t, v.Blind)
		_, _, blinded, err := hide(key, inputs, blinds)
		if diff := cmp.Diff(spelt[Element](t, v.BlindedElement), blinded); err != nil || diff != "" {
			t.Errorf("blinded: %v %s", err, diff)
		}
		evaluated, own, err := evaluate(oprf.NewPartialObliviousServer(suite, k), blinded, info)
		if diff := cmp.Diff(spelt[Element](t, v.EvaluationElement), evaluated); err != nil || diff != "" {
			t.Errorf("evaluated: %v %s", err, diff)
		}
		for _, proof := range []Proof{own, spelt[Proof](t, v.Proof)[0]} {
			out, err := open(key, inputs, blinds, evaluated, proof, info)
			if diff := cmp.Diff(unhex(t, v.Output), out); err != nil || diff != "" {
				t.Errorf("opened: %v %s", err, diff)
			}
		}
		if _, err := open(key, inputs, blinds, evaluated, own, []byte("another")); err == nil {
			t.Error("a proof for one public input holds for another")
		}
	}
}

// TestVectorsOfOtherModes: the library gives what RFC 9497 has for the modes that are
// not in use.
func TestVectorsOfOtherModes(t *testing.T) {
	for _, v := range readVectors(t) {
		if v.Mode == oprf.PartialObliviousMode {
			continue
		}
		k := derived(t, &v)
		for _, x := range v.Vectors {
			for i, input := range unhex(t, x.Input) {
				var out []byte
				var err error
				if v.Mode == oprf.VerifiableMode {
					out, err = oprf.NewVerifiableServer(suite, k).FullEvaluate(input)
				} else {
					out, err = oprf.NewServer(suite, k).FullEvaluate(input)
				}
				if want := unhex(t, x.Output)[i]; err != nil || string(out) != string(want) {
					t.Errorf("mode %d: %x, not %x: %v", v.Mode, out, want, err)
				}
			}
		}
	}
}
