package pattern

import (
	"regexp/syntax"
	"unicode"
	"unicode/utf8"
)

// maxEdges bounds the nondeterministic automaton, and with it the cost of
// every step of the subset construction.
const maxEdges = 200_000

// An nfa is a program of regexp/syntax over bytes instead of runes. States
// below len(prog.Inst) are instructions; the others stand inside a code point.
type nfa struct {
	expr  string
	prog  *syntax.Prog
	edges [][]edge
	tails map[edge]int // states with one edge, shared by what ends alike
	size  int          // edges in all
}

// An edge is taken on a byte from lo to hi.
type edge struct {
	lo, hi byte
	to     int
}

func newNFA(expr string, most int) (*nfa, error) {
	re, err := syntax.Parse(expr, syntax.Perl)
	if err != nil {
		return nil, &Error{expr, -1, "RE2 refuses it: " + err.Error()}
	}
	prog, err := syntax.Compile(re.Simplify())
	if err != nil {
		return nil, &Error{expr, -1, "RE2 refuses it: " + err.Error()}
	}
	n := &nfa{
		expr:  expr,
		prog:  prog,
		edges: make([][]edge, len(prog.Inst)),
		tails: map[edge]int{},
	}
	for pc := range prog.Inst {
		n.instruction(pc)
		if n.size > most {
			return nil, tooLarge(expr, "edges", most)
		}
	}
	return n, nil
}

// instruction gives state pc the edges of the code points it takes.
func (n *nfa) instruction(pc int) {
	inst := &n.prog.Inst[pc]
	switch inst.Op {
	case syntax.InstRune, syntax.InstRune1, syntax.InstRuneAny, syntax.InstRuneAnyNotNL:
	default:
		return
	}
	runes, out := inst.Rune, int(inst.Out)
	if len(runes) != 1 { // ranges, none where the class is empty
		for i := 0; i < len(runes); i += 2 {
			n.span(pc, runes[i], runes[i+1], out)
		}
		return
	}
	r := runes[0]
	n.span(pc, r, r, out)
	if syntax.Flags(inst.Arg)&syntax.FoldCase != 0 { // the parser's reading of [Aa]
		for f := unicode.SimpleFold(r); f != r; f = unicode.SimpleFold(f) {
			n.span(pc, f, f, out)
		}
	}
}

// span leads from pc to out over the UTF-8 of the code points lo to hi. It
// halves the range until the encodings of its ends, read byte by byte, bound
// exactly the encodings between them.
func (n *nfa) span(pc int, lo, hi rune, out int) {
	if lo > hi {
		return
	}
	if lo <= 0xDFFF && hi >= 0xD800 { // surrogates have no UTF-8
		n.span(pc, lo, 0xD7FF, out)
		n.span(pc, 0xE000, hi, out)
		return
	}
	for _, last := range [...]rune{0x7F, 0x7FF, 0xFFFF} { // one length at a time
		if lo <= last && last < hi {
			n.span(pc, lo, last, out)
			n.span(pc, last+1, hi, out)
			return
		}
	}
	for bits := 6; hi > 0x7F && bits <= 18; bits += 6 { // whole trailing bytes
		low := rune(1)<<bits - 1
		if lo&^low == hi&^low {
			continue
		}
		if lo&low != 0 {
			n.span(pc, lo, lo|low, out)
			n.span(pc, lo|low+1, hi, out)
			return
		}
		if hi&low != low {
			n.span(pc, lo, hi&^low-1, out)
			n.span(pc, hi&^low, hi, out)
			return
		}
	}
	n.sequence(pc, lo, hi, out)
}

func (n *nfa) sequence(pc int, lo, hi rune, out int) {
	var a, b [utf8.UTFMax]byte
	last := utf8.EncodeRune(a[:], lo) - 1
	utf8.EncodeRune(b[:], hi)
	to := out
	for i := last; i > 0; i-- {
		to = n.tail(edge{a[i], b[i], to})
	}
	n.edges[pc] = append(n.edges[pc], edge{a[0], b[0], to})
	n.size++
}

func (n *nfa) tail(e edge) int {
	state, ok := n.tails[e]
	if !ok {
		state = len(n.edges)
		n.edges = append(n.edges, []edge{e})
		n.tails[e] = state
		n.size++
	}
	return state
}
