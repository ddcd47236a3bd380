package scan

import (
	"math"
	"math/bits"
	"strconv"
)

// A decimal is a number as spelled: ±mantissa × 10^exponent.
type decimal struct {
	negative bool
	mantissa uint64 // without zeros at its end; wrong if digits > 19
	digits   int    // of the mantissa
	exponent int64
}

// exact is the largest magnitude up to which every integer has a float64.
const exact = 1 << 53

// Exponents beyond this one are cut: no text is long enough for its digits to
// make up for it.
const farExponent = 1 << 60

// parseDecimal reports whether b is a number as JSON spells it.
func parseDecimal(b []byte) (d decimal, ok bool) {
	if n, why := spelling(b); why != "" || n < len(b) {
		return d, false
	}
	i := 0
	if b[0] == '-' {
		d.negative = true
		i++
	}
	zeros := 0 // that are not in the mantissa yet
	point := false
	for ; i < len(b); i++ {
		c := b[i]
		if c == '.' {
			point = true
			continue
		}
		if c -= '0'; c > 9 {
			break
		}
		if point {
			d.exponent--
		}
		if c == 0 {
			if d.digits > 0 {
				zeros++
			}
			continue
		}
		for ; zeros > 0; zeros-- {
			d.mantissa *= 10
			d.digits++
		}
		d.mantissa = d.mantissa*10 + uint64(c)
		d.digits++
	}
	d.exponent += int64(zeros)
	if i < len(b) {
		d.exponent += exponent(b[i+1:])
	}
	return d, true
}

func exponent(b []byte) (e int64) {
	negative := b[0] == '-'
	for _, c := range b {
		if c -= '0'; c < 10 {
			if e = e*10 + int64(c); e > farExponent/10 {
				e = farExponent / 10
			}
		}
	}
	if negative {
		return -e
	}
	return e
}

// quotient returns the float64 nearest to m / n, neither being 0.
func quotient(m, n uint64) float64 {
	// The quotient of the two, shifted so that it fills 63 or 64 bits, is
	// rounded by its conversion. The remainder only matters where it would
	// be half way, so one bit stands for it.
	up, down := bits.LeadingZeros64(m), bits.LeadingZeros64(n)
	m <<= up
	q, rest := bits.Div64(m>>1, m<<63, n<<down)
	if rest != 0 {
		q |= 1
	}
	const bias = 1023
	return float64(q) * math.Float64frombits(uint64(bias-63+down-up)<<52)
}

var powers = [...]float64{
	1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11,
	1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
}

// ParseFloat returns the float64 nearest to a number as JSON spells it, and
// how many significant digits the spelling has: zeros at either end of the
// mantissa do not count, so 1.500 has 2, 1e2 has 1 and 0 has none. ok is false
// for what is beyond float64 or is not such a number.
func ParseFloat(b []byte) (f float64, digits int, ok bool) {
	d, ok := parseDecimal(b)
	if !ok {
		return 0, 0, false
	}
	switch {
	case d.digits > 19 || d.exponent < -22 || d.exponent > 22:
		return parseSlowly(b, d.digits)
	case d.mantissa <= exact && d.exponent < 0:
		// Both are exact, so that one operation rounds once.
		f = float64(d.mantissa) / powers[-d.exponent]
	case d.mantissa <= exact:
		f = float64(d.mantissa) * powers[d.exponent]
	case -19 <= d.exponent && d.exponent <= 0:
		f = quotient(d.mantissa, uint64(powers[-d.exponent]))
	default:
		return parseSlowly(b, d.digits)
	}
	if d.negative {
		f = -f
	}
	return f, d.digits, true
}

func parseSlowly(b []byte, digits int) (float64, int, bool) {
	f, err := strconv.ParseFloat(string(b), 64)
	if err != nil {
		return 0, digits, false
	}
	return f, digits, true
}

// ParseInt returns an integer within ±2^53, in whatever way JSON spells it:
// 100, 100.0, 1e2 and 1000e-1 are the same.
func ParseInt(b []byte) (n int64, ok bool) {
	d, ok := parseDecimal(b)
	if !ok || d.digits == 0 {
		return 0, ok
	}
	if d.exponent < 0 || int64(d.digits)+d.exponent > 16 {
		return 0, false
	}
	for range d.exponent {
		d.mantissa *= 10
	}
	if d.mantissa > exact {
		return 0, false
	}
	if n = int64(d.mantissa); d.negative {
		n = -n
	}
	return n, true
}

// IsInt reports whether b spells an integer, of whatever length: 1.0 and 1e2
// are integers.
func IsInt(b []byte) bool {
	d, ok := parseDecimal(b)
	return ok && (d.digits == 0 || d.exponent >= 0)
}
