package program

import (
	"math/big"
	"strconv"
	"unicode/utf8"
	"unsafe"

	"github.com/comision-mixta/mixta/internal/scan"
)

// text checks one string and returns it, without allocation where it is a
// known code.
func (x *Pass) text(n *Node, b []byte, at int64) string {
	if n.codes != nil {
		if c, ok := n.codes[string(b)]; ok {
			x.outdated(n, c, at)
			return c
		}
		x.hit(&Enum, at, b, enumerated(n.codes))
		return x.store(b)
	}
	if n.known != nil {
		if c, ok := n.known[string(b)]; ok {
			x.outdated(n, c, at)
			return c
		}
	}
	ok := x.formed(n, b, at)
	if ok && n.known != nil && !x.Codes[n.typ.String()][string(b)] {
		x.hit(&UnknownCode, at, b, n.typ.Name())
	}
	v := x.store(b)
	if ok && n.refers != "" {
		x.refs = append(x.refs, Ref{v, n.refers, at})
	}
	return v
}

// formed checks the length and the form of a string.
func (x *Pass) formed(n *Node, b []byte, at int64) bool {
	ok := x.length(n, b, at)
	if n.match != nil && !n.match.Match(b) {
		r := &Pattern
		if len(b) == 0 {
			r, b = &Empty, nil // nothing to show
		}
		x.hit(r, at, b, formText(n.typ, n.match.String()))
		ok = false
	}
	return ok
}

// outdated reports a code that is no longer written.
func (x *Pass) outdated(n *Node, code string, at int64) {
	if now := n.deprecated[code]; now != "" {
		x.hit(&DeprecatedCode, at, []byte(code), now)
	}
}

// length checks how many code points a string has; it counts them only if
// the number of bytes does not decide.
func (x *Pass) length(n *Node, b []byte, at int64) bool {
	if len(b) > n.most && utf8.RuneCount(b) > n.most {
		x.hit(&MaxLength, at, b, strconv.Itoa(n.most))
		return false
	}
	if len(b) < utf8.UTFMax*n.least && utf8.RuneCount(b) < n.least {
		x.hit(&MinLength, at, nil, strconv.Itoa(n.least))
		return false
	}
	return true
}

// arenaSize is how much is allocated at once for strings.
const arenaSize = 16 << 10

// store copies b to a string. Short ones share an allocation.
func (x *Pass) store(b []byte) string {
	if len(b) == 0 {
		return ""
	}
	if len(b) > arenaSize/8 {
		return string(b)
	}
	if len(b) > cap(x.arena)-len(x.arena) {
		x.arena = make([]byte, 0, arenaSize)
	}
	from := len(x.arena)
	x.arena = append(x.arena, b...)
	return unsafe.String(&x.arena[from], len(b))
}

func (x *Pass) number(n *Node, p unsafe.Pointer) {
	at := x.scan.Offset()
	b := x.scan.Number()
	if x.scan.Err() != nil {
		return
	}
	if n.form == integer {
		if i, ok := scan.ParseInt(b); ok {
			*(*int64)(p) = i
			if f := float64(i); f < n.min || f > n.max || f == n.min && n.above || f == n.max && n.below {
				x.limits(n, f, b, 0, at)
			}
			return
		}
	}
	f, digits, ok := x.float(b, at)
	if !ok {
		return
	}
	if n.form == number {
		*(*float64)(p) = f
	} else if !scan.IsInt(b) {
		x.hit(&WrongType, at, b, typeNames[integer], withDecimals)
		return
	}
	if f <= n.min || f >= n.max {
		x.limits(n, f, b, digits, at)
	}
}

// float returns the value of a number and its number of significant digits. It
// is false for a number that no float can hold.
func (x *Pass) float(b []byte, at int64) (f float64, digits int, ok bool) {
	f, digits, ok = scan.ParseFloat(b)
	switch {
	case !ok || f == 0 && digits > 0:
		x.hit(&NumberRange, at, b)
		return 0, 0, false
	case digits > 17:
		x.hit(&Precision, at, b)
	}
	return f, digits, true
}

// limits reports a number out of bounds. If a float rounds more than 15 digits
// onto a bound, it compares them exactly.
func (x *Pass) limits(n *Node, f float64, b []byte, digits int, at int64) {
	low, high := cmpBound(f, n.min, b, digits), cmpBound(f, n.max, b, digits)
	switch {
	case n.above && low <= 0:
		x.hit(&ExclusiveMinimum, at, b, string(appendFloat(nil, n.min)))
	case !n.above && low < 0:
		x.hit(&Minimum, at, b, string(appendFloat(nil, n.min)))
	case n.below && high >= 0:
		x.hit(&ExclusiveMaximum, at, b, string(appendFloat(nil, n.max)))
	case !n.below && high > 0:
		x.hit(&Maximum, at, b, string(appendFloat(nil, n.max)))
	}
}

func cmpBound(f, bound float64, b []byte, digits int) int {
	switch {
	case f < bound:
		return -1
	case f > bound:
		return 1
	case digits <= 15 || digits > 17: // too many are a finding of their own, and of any length
		return 0
	}
	exact, ok := new(big.Rat).SetString(string(b))
	if !ok {
		return 0
	}
	return exact.Cmp(new(big.Rat).SetFloat64(bound))
}
