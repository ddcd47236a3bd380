package record_test

import (
	"errors"
	"math"
	"math/big"
	"strconv"
	"testing"

	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/record"
)

// amounts draws numbers of which many can be held exactly.
func amounts(t *rapid.T) float64 {
	switch rapid.IntRange(0, 3).Draw(t, "how") {
	case 0:
		return rapid.Float64().Draw(t, "any")
	case 1:
		return rapid.Float64Range(-9e12, 9e12).Draw(t, "in range")
	}
	m := rapid.Int64Range(-9_000_000_000_000_000_000, 9_000_000_000_000_000_000).Draw(t, "micro")
	f, _ := new(big.Rat).SetFrac64(m, 1_000_000).Float64()
	if rapid.Bool().Draw(t, "next to it") {
		f = math.Nextafter(f, math.Inf(1))
	}
	return f
}

// TestExact: an amount is exactly the number as it is written, or is refused.
func TestExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := amounts(t)
		got, err := record.Exact(f)
		if math.IsNaN(f) || math.IsInf(f, 0) {
			if err == nil {
				t.Fatalf("%v is held", f)
			}
			return
		}
		want, _ := new(big.Rat).SetString(strconv.FormatFloat(f, 'g', -1, 64))
		want.Mul(want, big.NewRat(1_000_000, 1))
		if exact := want.IsInt() && math.Abs(f) <= 9e12; exact != (err == nil) {
			t.Fatalf("%v: %v, error %v", f, got, err)
		}
		if err != nil {
			if !errors.Is(err, record.ErrRange) {
				t.Fatalf("%v: error %v", f, err)
			}
			return
		}
		if new(big.Rat).SetInt64(int64(got)).Cmp(want) != 0 {
			t.Fatalf("%v: %d millionths, want %v", f, int64(got), want)
		}
		if back, err := strconv.ParseFloat(got.String(), 64); err != nil || back != f {
			t.Fatalf("%v is written %s", f, got)
		}
	})
}

// TestAdd: sums are exact or refused.
func TestAdd(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := rapid.Int64().Draw(t, "a"), rapid.Int64().Draw(t, "b")
		want := new(big.Int).Add(big.NewInt(a), big.NewInt(b))
		got, err := record.Micro(a).Add(record.Micro(b))
		if want.IsInt64() != (err == nil) || err == nil && int64(got) != want.Int64() {
			t.Fatalf("%d + %d = %d, error %v", a, b, got, err)
		}
	})
}

func TestMicroString(t *testing.T) {
	for m, want := range map[record.Micro]string{
		0: "0", 1: "0.000001", -1: "-0.000001", 1_874_749_000: "1874.749", 2_000_000: "2", math.MinInt64: "-9223372036854.775808",
	} {
		if got := m.String(); got != want {
			t.Errorf("%d: %s, want %s", int64(m), got, want)
		}
	}
}
