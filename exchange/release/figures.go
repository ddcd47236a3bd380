package release

import (
	"strconv"
	"strings"
)

// group is digits in a text.
type group struct{ start, end int }

// figures finds numbers in texts, however they are spelled.
type figures struct {
	text   string
	groups []group // with one point, comma or apostrophe between each two
	digits []byte
	found  func(float64) bool // ends the search with true
}

// search reports whether one of the numbers that a text can be read to give is
// what is searched for: 1234.5 may stand there as 1,234.5 or 1.234,5, as 1 234,5,
// 1'234.5 or 1234.50. Signs are left out: texts say south. What is shorter than
// leastNumber is passed over.
func (n *figures) search(text string, found func(float64) bool) bool {
	n.text, n.found = text, found
	for i := 0; i < len(text); i++ {
		if !isDigit(text[i]) {
			continue
		}
		n.read(i)
		end := n.groups[len(n.groups)-1].end
		if n.parts() || n.power(end) || n.bySpaces(end) {
			return true
		}
		i = end
	}
	return false
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// read notes the groups of digits from i on.
func (n *figures) read(i int) {
	n.groups = n.groups[:0]
	for {
		start := i
		i = n.past(i)
		n.groups = append(n.groups, group{start, i})
		if i+1 >= len(n.text) || !isDigit(n.text[i+1]) || strings.IndexByte(".,'", n.text[i]) < 0 || n.text[i] == '\'' && !n.parted(start, i) {
			return
		}
		i++
	}
}

// parted reports whether the apostrophe that follows digits parts thousands: it
// stands after minutes and in quotations too.
func (n *figures) parted(start, end int) bool { return end-start <= 3 && n.past(end+1) == end+4 }

// past returns where the digits from i on end.
func (n *figures) past(i int) int {
	for i < len(n.text) && isDigit(n.text[i]) {
		i++
	}
	return i
}

// mostGroups is how many groups of digits are read as one number.
const mostGroups = 7

// parts reads the groups; three or more may be one number or several.
func (n *figures) parts() bool {
	all := n.groups
	if len(all) < 3 {
		return n.one(all)
	}
	for i := range all {
		for j := i + 1; j <= min(i+mostGroups, len(all)); j++ {
			if n.one(all[i:j]) {
				return true
			}
		}
	}
	return false
}

// one reads groups as one number: the last mark is that of the decimals, or all
// part thousands.
func (n *figures) one(g []group) bool {
	last := len(g) - 1
	if n.length(g[0].start, g[last].end) < leastNumber {
		return false
	}
	if n.thousands(g) && n.value(g, -1) {
		return true
	}
	decimal := last > 0 && n.thousands(g[:last]) && (last == 1 || n.mark(g[last]) != n.mark(g[last-1]))
	return decimal && n.value(g, last)
}

// thousands reports whether groups are a whole number. An apostrophe may stand
// for the millions alone: 1'234,567.
func (n *figures) thousands(g []group) bool {
	for i := 1; i < len(g); i++ {
		same := i == 1 || n.mark(g[i]) == n.mark(g[i-1]) || i == 2 && n.mark(g[1]) == '\''
		if g[i].end-g[i].start != 3 || !same {
			return false
		}
	}
	return len(g) == 1 || g[0].end-g[0].start <= 3
}

// mark is what stands before a group that is not the first.
func (n *figures) mark(g group) byte { return n.text[g.start-1] }

// value shows the value of groups, of which the one numbered decimals holds the
// decimals; -1: no group does.
func (n *figures) value(g []group, decimals int) bool {
	n.digits = n.digits[:0]
	for i, x := range g {
		if i == decimals {
			n.digits = append(n.digits, '.')
		}
		n.digits = append(n.digits, n.text[x.start:x.end]...)
	}
	x, err := strconv.ParseFloat(string(n.digits), 64)
	return err == nil && n.found(x)
}

// bySpaces reads on past spaces that part thousands: the groups were the first of
// them, and end there.
func (n *figures) bySpaces(end int) bool {
	if len(n.groups) > 1 || end-n.groups[0].start > 3 {
		return false
	}
	all := []group{n.groups[0]}
	for len(all) < mostGroups && end+3 < len(n.text) && n.text[end] == ' ' && n.past(end+1) == end+4 {
		n.read(end + 1)
		all = append(all, n.groups[0])
		end += 4
		if n.value(all, -1) || len(n.groups) == 2 && n.value(append(all, n.groups[1]), len(all)) {
			return true
		}
		if len(n.groups) > 1 {
			return false
		}
	}
	return false
}

// power reads a number with a power of ten, as programs write it.
func (n *figures) power(end int) bool {
	start := n.groups[0].start
	to := end + 1
	if to < len(n.text) && strings.IndexByte("+-", n.text[to]) >= 0 {
		to++
	}
	if len(n.groups) > 2 || end >= len(n.text) || n.text[end] != 'e' || n.past(to) == to {
		return false
	}
	x, err := strconv.ParseFloat(n.text[start:n.past(to)], 64)
	return err == nil && n.found(x)
}

// length is how long a number is, with its sign.
func (n *figures) length(start, end int) int {
	if before := n.text[:start]; strings.HasSuffix(before, "-") || strings.HasSuffix(before, "−") {
		start--
	}
	return end - start
}
