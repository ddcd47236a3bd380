package rule

import (
	"errors"
	"math/big"
	"reflect"
	"strconv"
	"unicode/utf8"
	"unsafe"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/scan"
)

// Pass is one pass over the bytes of one text: it reads, checks and stores in
// the same step, and goes on after every finding but a syntax error. What it
// finds is kept by offset; pointers are made only when a record is judged.
type Pass struct {
	Profile check.Profile
	Newer   bool    // the text states a newer minor version: keep unknown members
	Kept    []Newer // those kept outside of records

	scan    *scan.Scanner
	limit   scan.Limits
	found   []found // in the record being read
	outside []found // outside of records
	dead    bool    // the scanner's error has been told
	judgement
	refs  []Ref
	spans []span
	arena []byte
	pairs [][2]float64
}

// found is a finding before it has a pointer: either where it stands in the
// text, or, from a row, its pointer.
type found struct {
	rule    *check.Rule
	offset  int64
	member  string // the finding is of this member of the object at offset
	pointer string
	placed  bool // pointer is known
	got     string
	args    []any
	related []string

	line, column int // known already, where not 0
}

// Ref is one reference met: the id in it and the kind it must point to.
type Ref struct {
	To     string
	Kind   string
	Offset int64
}

// maxFound bounds the findings kept for one record.
const maxFound = 200

// DefaultLimits bound what one text can make a reader do.
var DefaultLimits = scan.Limits{Depth: 64, Window: 16 << 20}

// NewPass returns a pass over the values that s, which has the limits lim,
// will hand out.
func NewPass(s *scan.Scanner, lim scan.Limits) *Pass {
	x := &Pass{scan: s, limit: lim}
	s.Report = x.problem
	return x
}

func (x *Pass) problem(p scan.Problem) {
	switch p.Kind {
	case scan.DuplicateName:
		x.add(found{rule: &DuplicateName, offset: p.Offset, args: []any{quote(p.Name)}})
	case scan.BadUTF8:
		x.add(found{rule: &BadUTF8, offset: p.Offset})
	case scan.LoneSurrogate:
		x.add(found{rule: &LoneSurrogate, offset: p.Offset})
	case scan.ByteOrderMark:
		x.add(found{rule: &ByteOrderMark, offset: p.Offset})
	case scan.Trailing:
		x.add(found{rule: &Trailing, offset: p.Offset})
	}
}

func (x *Pass) add(f found) {
	if len(x.found) < maxFound {
		x.found = append(x.found, f)
	}
}

func (x *Pass) hit(r *check.Rule, at int64, got []byte, args ...any) {
	if len(x.found) < maxFound {
		x.found = append(x.found, found{rule: r, offset: at, got: show(got), args: args})
	}
}

// fatal turns the scanner's sticky error into a finding, once. That the bytes
// could not be had is no finding but an error of the caller's.
func (x *Pass) fatal() (all []found) {
	var syntax *scan.SyntaxError
	var limit *scan.LimitError
	if x.dead {
		return nil
	}
	x.dead = x.scan.Err() != nil
	switch err := x.scan.Err(); {
	case errors.As(err, &syntax):
		return []found{{rule: &Syntax, offset: syntax.Offset, args: []any{reasons[syntax.Reason]}}}
	case errors.As(err, &limit) && limit.Limit == scan.DepthLimit:
		return []found{{rule: &TooDeep, offset: limit.Offset, args: []any{strconv.Itoa(x.limit.Depth)}}}
	case errors.As(err, &limit):
		return []found{{rule: &TooLong, offset: limit.Offset, args: []any{strconv.Itoa(x.limit.Window)}}}
	}
	return nil
}

// value reads the next value into p by the program n.
func (x *Pass) value(n *Node, p unsafe.Pointer) {
	s := x.scan
	kind := s.Peek()
	switch n.form {
	case object:
		if kind == '{' {
			x.object(n, p)
			return
		}
	case array:
		if kind == '[' {
			x.array(n, p)
			return
		}
	case text:
		if kind == '"' {
			at := s.Offset()
			*(*string)(p) = x.text(n, s.String(), at)
			return
		}
	case number, integer:
		if kind == '0' {
			x.number(n, p)
			return
		}
	case boolean:
		if kind == 't' || kind == 'f' {
			*(*bool)(p) = s.Bool()
			return
		}
	case tuple:
		if kind == '[' {
			x.tuple(n, p)
			return
		}
	case mapping:
		if kind == '{' {
			x.mapping(n, p)
			return
		}
	case anything:
		if kind != 0 {
			x.anything(p)
			return
		}
	}
	x.mistyped(n, kind)
}

func (x *Pass) mistyped(n *Node, kind scan.Kind) {
	if kind == 0 {
		return // the scanner's error says it all
	}
	at := x.scan.Offset()
	if kind == 'n' {
		x.hit(&Null, at, nil, typeNames[n.form])
	} else {
		x.hit(&WrongType, at, nil, typeNames[n.form], kindName(kind))
	}
	x.scan.Skip()
}

func (x *Pass) object(n *Node, p unsafe.Pointer) {
	s := x.scan
	open := s.Offset()
	s.OpenObject()
	var seen uint64
	var strange []stranger
	count, next := 0, 0
	for {
		name, ok := s.Member()
		if !ok {
			break
		}
		count++
		i := next
		if i >= len(n.fields) || string(name) != n.fields[i].name {
			if i, ok = n.index[string(name)]; !ok {
				strange = x.stranger(n, name, strange)
				continue
			}
		}
		next = i + 1
		if seen&(1<<i) != 0 {
			x.hit(&DuplicateName, s.NameOffset(), nil, quote(string(name)))
			s.Skip()
			continue
		}
		seen |= 1 << i
		f := &n.fields[i]
		at := unsafe.Add(p, f.offset)
		if f.pointer {
			v := reflect.New(f.node.typ)
			*(*unsafe.Pointer)(at) = v.UnsafePointer()
			at = v.UnsafePointer()
		}
		x.value(f.node, at)
	}
	if s.Err() != nil {
		return
	}
	missing := n.required &^ seen
	for _, m := range strange {
		missing = x.strange(n, m, missing)
	}
	if missing != 0 {
		x.missing(n, open, missing)
	}
	x.count(n, &MinProperties, &MaxProperties, count, open)
}

func (x *Pass) missing(n *Node, open int64, missing uint64) {
	for i := range n.fields {
		if missing&(1<<i) != 0 {
			name := n.fields[i].name
			x.add(found{rule: &Required, offset: open, member: name, args: []any{quote(name)}})
		}
	}
}

// count checks how many members or items there are.
func (x *Pass) count(n *Node, least, most *check.Rule, count int, open int64) {
	if count < n.least {
		x.hit(least, open, nil, strconv.Itoa(n.least))
	}
	if count > n.most {
		x.hit(most, open, nil, strconv.Itoa(n.most))
	}
}

func (x *Pass) array(n *Node, p unsafe.Pointer) {
	s := x.scan
	open := s.Offset()
	s.OpenArray()
	count := 0
	switch {
	case n.pairs:
		count = x.positions(n, p)
	default:
		l := reflect.NewAt(n.typ, p).Elem()
		for s.Element() {
			if count < n.most {
				if count == l.Cap() {
					l.Grow(max(2, count))
				}
				l.SetLen(count + 1)
				x.value(n.item, n.elem(p, count))
			} else {
				s.Skip()
			}
			count++
		}
	}
	if s.Err() != nil {
		return
	}
	x.count(n, &MinItems, &MaxItems, count, open)
	if n.unique {
		x.unique(p, open)
	}
}

// positions reads the elements of an array of positions into one allocation.
func (x *Pass) positions(n *Node, p unsafe.Pointer) (count int) {
	s, item := x.scan, n.item
	pairs := x.pairs[:0]
	for s.Element() {
		count++
		at := s.Offset()
		if lon, lat, ok := s.Position(); ok {
			pairs = append(pairs, [2]float64{lon, lat})
			x.bound(item.item, lon, at)
			x.bound(item.item, lat, at)
			continue
		}
		pairs = append(pairs, [2]float64{})
		x.value(item, unsafe.Pointer(&pairs[len(pairs)-1]))
	}
	if len(pairs) > n.most {
		pairs = pairs[:n.most]
	}
	x.pairs = pairs
	l := reflect.MakeSlice(n.typ, len(pairs), len(pairs))
	reflect.NewAt(n.typ, p).Elem().Set(l)
	copy(unsafe.Slice((*[2]float64)(l.UnsafePointer()), len(pairs)), pairs)
	return count
}

// bound checks one coordinate that the fast path has read.
func (x *Pass) bound(n *Node, f float64, at int64) {
	if f < n.min || f > n.max {
		x.limits(n, f, nil, 0, at)
	}
}

// unique checks a list of strings for doubles.
func (x *Pass) unique(p unsafe.Pointer, open int64) {
	l := *(*[]string)(p)
	if len(l) > 16 {
		seen := make(map[string]bool, len(l))
		for _, v := range l {
			if seen[v] {
				x.hit(&UniqueItems, open, []byte(v))
				return
			}
			seen[v] = true
		}
		return
	}
	for i, v := range l {
		for _, w := range l[:i] {
			if v == w {
				x.hit(&UniqueItems, open, []byte(v))
				return
			}
		}
	}
}

func (x *Pass) tuple(n *Node, p unsafe.Pointer) {
	s := x.scan
	open := s.Offset()
	s.OpenArray()
	count := 0
	for s.Element() {
		if count < 2 {
			x.value(n.item, unsafe.Add(p, uintptr(count)*unsafe.Sizeof(float64(0))))
		} else {
			s.Skip()
		}
		count++
	}
	if s.Err() != nil {
		return
	}
	if count < 2 {
		x.hit(&MinItems, open, nil, "2")
	}
	if count > 2 {
		x.hit(&MaxItems, open, nil, "2")
	}
}

func (x *Pass) mapping(n *Node, p unsafe.Pointer) {
	s := x.scan
	open := s.Offset()
	s.OpenObject()
	count := 0
	m := reflect.MakeMap(n.typ)
	reflect.NewAt(n.typ, p).Elem().Set(m)
	for {
		name, ok := s.Member()
		if !ok {
			break
		}
		count++
		at := s.NameOffset()
		before := len(x.found)
		key := reflect.ValueOf(x.text(n.keys, name, at)).Convert(n.typ.Key())
		for i := before; i < len(x.found); i++ { // what is wrong with a key is one rule
			if r := x.found[i].rule; r != &UnknownCode && r != &DeprecatedCode {
				x.found[i] = found{rule: &PropertyNames, offset: at, args: []any{quote(key.String())}}
			}
		}
		if m.MapIndex(key).IsValid() {
			x.hit(&DuplicateName, at, nil, quote(key.String()))
			s.Skip()
			continue
		}
		if count > n.most {
			s.Skip()
			continue
		}
		v := reflect.New(n.item.typ)
		x.value(n.item, v.UnsafePointer())
		m.SetMapIndex(key, v.Elem())
	}
	if s.Err() == nil {
		x.count(n, &MinProperties, &MaxProperties, count, open)
	}
}

func (x *Pass) anything(p unsafe.Pointer) {
	from := x.scan.Offset()
	x.scan.Skip()
	if x.scan.Err() != nil {
		return
	}
	b := x.scan.Marked()
	*(*string)(p) = string(b[from-x.scan.MarkOffset():])
}

// text checks one string and returns it, without allocation where it is a
// known code.
func (x *Pass) text(n *Node, b []byte, at int64) string {
	if n.codes != nil {
		if c, ok := n.codes[string(b)]; ok {
			if n.deprecated != nil && n.deprecated[c] != "" {
				x.hit(&DeprecatedCode, at, b, n.deprecated[c])
			}
			return c
		}
		x.hit(&Enum, at, b, list_(n.codes))
		return x.store(b)
	}
	if n.known != nil {
		if c, ok := n.known[string(b)]; ok {
			return c
		}
	}
	ok := x.length(n, b, at)
	if n.match != nil && !n.match.Match(b) {
		x.hit(&Pattern, at, b, n.match.String())
		ok = false
	}
	if ok && n.known != nil {
		x.hit(&UnknownCode, at, b, n.typ.Name())
	}
	v := x.store(b)
	if ok && n.refers != "" {
		x.refs = append(x.refs, Ref{v, n.refers, at})
	}
	return v
}

// length checks how many code points a string has; it counts them only where
// its bytes do not settle the question.
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
	f, digits, ok := scan.ParseFloat(b)
	switch {
	case !ok || f == 0 && digits > 0:
		x.hit(&NumberRange, at, b)
		return
	case digits > 17:
		x.hit(&Precision, at, b)
	}
	if n.form == number {
		*(*float64)(p) = f
	} else if r, ok := new(big.Rat).SetString(string(b)); !ok || !r.IsInt() {
		x.hit(&WrongType, at, b, typeNames[integer], typeNames[number])
		return
	}
	if f <= n.min || f >= n.max {
		x.limits(n, f, b, digits, at)
	}
}

// limits reports a number out of its bounds. A spelling of more than 15 digits
// that a float rounds onto a bound is compared exactly.
func (x *Pass) limits(n *Node, f float64, b []byte, digits int, at int64) {
	low, high := cmpBound(f, n.min, b, digits), cmpBound(f, n.max, b, digits)
	if b == nil {
		b = appendFloat(nil, f)
	}
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
	case digits <= 15:
		return 0
	}
	exact, ok := new(big.Rat).SetString(string(b))
	if !ok {
		return 0
	}
	return exact.Cmp(new(big.Rat).SetFloat64(bound))
}
