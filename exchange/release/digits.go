package release

import (
	"strconv"
	"strings"
)

// Bounds of runs of digits and hexadecimal digits.
const (
	leastDigits = 6
	mostRun     = 16 // digits of a run that are searched for
	leastHex    = 8  // digits of a part of an id or digest
	wholeHex    = 32 // digits of an id
)

// digitRuns holds the digits of one run and how they are grouped.
type digitRuns struct {
	digits []byte
	groups []group // ranges of digits
}

// joiners may separate the groups of one number.
const joiners = " .-/()'_"

// read calls show for each run of digits: groups with up to two joiners between
// them.
func (d *digitRuns) read(folded string, show func()) {
	folded = withoutIDs(folded)
	for i := 0; i < len(folded); {
		if !isDigit(folded[i]) {
			i++
			continue
		}
		d.digits, d.groups = d.digits[:0], d.groups[:0]
		for i < len(folded) && isDigit(folded[i]) {
			start := len(d.digits)
			for ; i < len(folded) && isDigit(folded[i]); i++ {
				d.digits = append(d.digits, folded[i])
			}
			d.groups = append(d.groups, group{start, len(d.digits)})
			next := i
			for next < len(folded) && next < i+2 && strings.IndexByte(joiners, folded[next]) >= 0 {
				next++
			}
			if next < len(folded) && isDigit(folded[next]) {
				i = next
			}
		}
		show()
	}
}

// digitParts visits the numbers in a text that are not dates: consecutive digits of
// them count as a quotation by themselves, all of them also within a longer run.
func (n *needles) digitParts(folded string, show func(sum uint64)) {
	d := &n.digits
	d.read(folded, func() {
		from := 0
		for i := 0; i <= len(d.groups); i++ {
			days := 0
			if i < len(d.groups) {
				if days = d.days(i); days == 0 {
					continue
				}
			}
			n.runParts(from, i, show)
			from = i + days
			i = max(i, from-1)
		}
	})
}

// runParts visits the groups from i to j as one number.
func (n *needles) runParts(i, j int, show func(sum uint64)) {
	d := &n.digits
	if i >= j {
		return
	}
	b := d.digits[d.groups[i].start:d.groups[j-1].end]
	for at := range b {
		for length := leastDigits; length <= mostRun && at+length <= len(b); length++ {
			show(n.sum(digitsIn, b[at:at+length]))
		}
	}
	for k := i; k < min(j, i+2); k++ { // with and without a possible prefix
		if b := d.digits[d.groups[k].start:d.groups[j-1].end]; len(b) > leastDigits {
			show(n.sum(digitsWhole, b[:min(len(b), mostRun)]))
		}
	}
}

// days returns how many groups from i on form a date, a month or years; 0 if none.
func (d *digitRuns) days(i int) int {
	value := func(k int) (v, length int) {
		if i+k < len(d.groups) {
			b := d.digits[d.groups[i+k].start:d.groups[i+k].end]
			v, _ = strconv.Atoi(string(b[:min(len(b), 5)]))
			length = len(b)
		}
		return v, length
	}
	upTo := func(k, most int) bool {
		v, length := value(k)
		return 1 <= length && length <= 2 && 1 <= v && v <= most
	}
	year := func(k int) bool {
		v, length := value(k)
		return length == 4 && 1900 <= v && v < 2100
	}
	next := func(k int) bool { // 2022/23
		v, _ := value(k)
		after, length := value(k + 1)
		return year(k) && length == 2 && after == (v+1)%100
	}
	switch {
	case year(0) && upTo(1, 12) && upTo(2, 31), year(2) && (upTo(0, 31) && upTo(1, 12) || upTo(0, 12) && upTo(1, 31)):
		return 3
	case year(0) && upTo(1, 12), upTo(0, 12) && year(1), year(0) && year(1), next(0):
		return 2
	}
	return 0 // a year alone too: of a case, in 0417/2023
}

// searchDigits passes the runs of digits in a text to found until it returns true.
func (n *needles) searchDigits(folded string, found func(sum uint64) bool) (any bool) {
	d := &n.digits
	d.read(folded, func() {
		for i := 0; i < len(d.groups) && !any; i++ {
			for j := i; j < min(i+mostGroups, len(d.groups)) && !any; j++ {
				if b := d.digits[d.groups[i].start:d.groups[j].end]; len(b) >= leastDigits {
					any = found(n.sum(digitsIn, b[:min(len(b), mostRun)]))
				}
			}
		}
		for i := 0; i < len(d.digits) && !any; i++ {
			for length := leastDigits + 1; length <= mostRun && i+length <= len(d.digits) && !any; length++ {
				any = found(n.sum(digitsWhole, d.digits[i:i+length]))
			}
		}
	})
	return any
}

// hexRuns calls show for each run of hexadecimal digits that is not part of a
// word, without its hyphens.
func hexRuns(folded string, show func(start, end int, b []byte)) {
	var b []byte
	for i := 0; i < len(folded); {
		start := i
		b = b[:0]
		for ; i < len(folded) && (hexDigit(folded[i]) || folded[i] == '-' && i > start); i++ {
			if folded[i] != '-' {
				b = append(b, folded[i])
			}
		}
		before := start > 0 && wordByte(folded[start-1])
		if len(b) >= leastHex && !before && !(i < len(folded) && wordByte(folded[i])) {
			show(start, i, b)
		}
		if i == start {
			i++
		}
	}
}

// withoutIDs returns a text without the ids and digests in it.
func withoutIDs(folded string) string {
	if len(folded) < wholeHex {
		return folded
	}
	var out strings.Builder
	from := 0
	hexRuns(folded, func(start, end int, b []byte) {
		if len(b) >= wholeHex {
			out.WriteString(folded[from:start])
			out.WriteByte('|')
			from = end
		}
	})
	return out.String() + folded[from:]
}

func wordByte(c byte) bool { return isDigit(c) || 'a' <= c && c <= 'z' || c >= 0x80 }

// hexParts visits the beginnings and ends of ids and digests.
func (n *needles) hexParts(folded string, show func(sum uint64)) {
	hexRuns(folded, func(_, _ int, b []byte) {
		if len(b) < wholeHex {
			return
		}
		for length := leastHex; length < wholeHex; length += 4 {
			show(n.sum(hexFirst, b[:length]))
		}
		for _, length := range []int{leastHex, 12} {
			show(n.sum(hexLast, b[len(b)-length:]))
		}
	})
}

// searchHex passes the parts of ids and digests in a text to found until it
// returns true.
func (n *needles) searchHex(folded string, found func(sum uint64) bool) (any bool) {
	hexRuns(folded, func(_, _ int, b []byte) {
		if len(b) >= wholeHex {
			return
		}
		any = any || found(n.sum(hexFirst, b[:len(b)&^3])) || len(b) >= 12 && found(n.sum(hexLast, b[len(b)-12:])) || len(b) == leastHex && found(n.sum(hexLast, b))
	})
	return any
}
