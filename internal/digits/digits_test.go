package digits

import (
	"math"
	"strconv"
	"testing"

	"pgregory.net/rapid"
)

func TestWithin(t *testing.T) {
	for _, c := range []struct {
		figure, accuracy float64
		want             string
	}{
		{2943.8, 250, "2900"}, {2950, 250, "3000"}, {3211, 500, "3200"}, {3211, 1000, "3000"}, {3211, 999, "3200"},
		{22.83, 0.14, "22.8"}, {22.83, 0.1, "22.8"}, {22.83, 1, "23"}, {22.83, 0.099, "22.83"}, {5, 100, "0"},
		{-0.04, 0.1, "0.0"}, {-4, 100, "0"}, {7, 0, "7.0"}, {7, math.Inf(1), "7.0"}, {7, math.NaN(), "7.0"}, {7, -3, "7.0"},
	} {
		got := Within(c.figure, c.accuracy)
		if got != c.want {
			t.Errorf("%v within %v: %s, want %s", c.figure, c.accuracy, got, c.want)
		}
	}
	for _, c := range []struct{ figure, se, want string }{{"624.83", "154.2", "620"}, {"22.83", "1.43", "22.8"}, {"0.0123", "0.0025", "0.0123"}} {
		f, _ := strconv.ParseFloat(c.figure, 64)
		se, _ := strconv.ParseFloat(c.se, 64)
		if got := Error(f, se); got != c.want {
			t.Errorf("%s with %s: %s, want %s", c.figure, c.se, got, c.want)
		}
	}
}

// What is written is never farther from the figure than its accuracy.
func TestWithinIsNear(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f, u := rapid.Float64Range(-1e9, 1e9).Draw(t, "figure"), rapid.Float64Range(1e-6, 1e9).Draw(t, "accuracy")
		got, err := strconv.ParseFloat(Within(f, u), 64)
		if err != nil || math.Abs(got-f) > u/2*(1+1e-6) {
			t.Fatalf("%v within %v: %v, %v", f, u, got, err)
		}
	})
}

func TestCount(t *testing.T) {
	for n, want := range map[int][2]string{0: {"0", "0"}, 999: {"999", "999"}, 1234: {"1234", "1234"}, 12345: {"12\u00a0345", "12,345"}, 1234567: {"1\u00a0234\u00a0567", "1,234,567"}} {
		if es, en := Count(n, "es"), Count(n, "en"); es != want[0] || en != want[1] {
			t.Errorf("%d: %q, %q", n, es, en)
		}
	}
}

func TestRoman(t *testing.T) {
	for n, want := range map[int64]string{1: "I", 4: "IV", 9: "IX", 14: "XIV", 49: "XLIX", 990: "CMXC", 999: "CMXCIX", 0: "0", -3: "-3", 1000: "1000"} {
		if got := Roman(n); got != want {
			t.Errorf("%d: %q, want %q", n, got, want)
		}
	}
}
