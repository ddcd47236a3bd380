package pattern

import (
	"encoding/binary"
	"regexp/syntax"
	"slices"
)

const (
	maxStates  = 20_000
	maxMembers = 4_000_000 // of all states together
)

// A builder turns sets of states of an nfa into states of a dfa.
type builder struct {
	*nfa
	anchors
	dfa     dfa
	sets    [][]int
	numbers map[string]uint32 // of the sets, by their spelling
	members int
	in      []int // the set being gathered …
	seen    []int // … and the round in which a state last entered it
	round   int
	todo    []int
	firsts  []byte // a byte of each class
}

func (n *nfa) determine(a anchors, most int) (d *dfa, members int, err error) {
	b := &builder{nfa: n, anchors: a, numbers: map[string]uint32{}, seen: make([]int, len(n.edges))}
	b.classes()
	stride := uint32(len(b.firsts))
	b.dfa.won = won * stride
	b.sets = [][]int{lost: nil, won: nil}
	b.dfa.accept = []bool{lost: false, won: true}
	b.numbers[""] = lost

	b.gather()
	b.enter(n.prog.Start)
	b.dfa.start = b.number() * stride
	for i := 0; i < len(b.sets); i++ {
		for _, c := range b.firsts {
			to := uint32(i)
			if i > won {
				to = b.step(b.sets[i], c)
			}
			b.dfa.next = append(b.dfa.next, to*stride)
		}
		switch {
		case len(b.sets) > maxStates:
			return nil, b.members, tooLarge(n.expr, "states", maxStates)
		case b.members > most:
			return nil, b.members, tooLarge(n.expr, "members of states", most)
		}
	}
	return &b.dfa, b.members, nil
}

// classes numbers the runs of bytes between the ends of edges.
func (b *builder) classes() {
	var starts [257]bool
	for _, edges := range b.edges {
		for _, e := range edges {
			starts[e.lo], starts[int(e.hi)+1] = true, true
		}
	}
	for c := range b.dfa.class {
		if c == 0 || starts[c] {
			b.firsts = append(b.firsts, byte(c))
		}
		b.dfa.class[c] = uint8(len(b.firsts) - 1)
	}
}

// step returns the state reached from a set over byte c.
func (b *builder) step(set []int, c byte) uint32 {
	b.gather()
	for _, state := range set {
		for _, e := range b.edges[state] {
			if e.lo <= c && c <= e.hi {
				b.enter(e.to)
			}
		}
	}
	if !b.anchors.start {
		b.enter(b.prog.Start) // a match may start after any byte
	}
	return b.number()
}

func (b *builder) gather() {
	b.in = b.in[:0]
	b.round++
}

// enter adds a state, and those it reaches over no byte, to the set being
// gathered. Anchors are such steps: that they hold is seen to by the choice
// of where matches start and end.
func (b *builder) enter(state int) {
	b.todo = append(b.todo[:0], state)
	for len(b.todo) > 0 {
		state := b.todo[len(b.todo)-1]
		b.todo = b.todo[:len(b.todo)-1]
		if b.seen[state] == b.round {
			continue
		}
		b.seen[state] = b.round
		if state >= len(b.prog.Inst) {
			b.in = append(b.in, state)
			continue
		}
		switch inst := &b.prog.Inst[state]; inst.Op {
		case syntax.InstAlt, syntax.InstAltMatch:
			b.todo = append(b.todo, int(inst.Arg), int(inst.Out))
		case syntax.InstCapture, syntax.InstNop, syntax.InstEmptyWidth:
			b.todo = append(b.todo, int(inst.Out))
		case syntax.InstFail:
		default:
			b.in = append(b.in, state)
		}
	}
}

// number returns the number of the set gathered, which it may have to give.
func (b *builder) number() uint32 {
	match := slices.ContainsFunc(b.in, func(state int) bool {
		return state < len(b.prog.Inst) && b.prog.Inst[state].Op == syntax.InstMatch
	})
	if match && !b.anchors.end {
		return won
	}
	slices.Sort(b.in)
	var key []byte
	for _, state := range b.in {
		key = binary.BigEndian.AppendUint32(key, uint32(state))
	}
	n, ok := b.numbers[string(key)]
	if !ok {
		n = uint32(len(b.sets))
		b.numbers[string(key)] = n
		b.sets = append(b.sets, slices.Clone(b.in))
		b.dfa.accept = append(b.dfa.accept, match)
		b.members += len(b.in)
	}
	return n
}
