package runs

import "bytes"

// few is how many rows are sorted by insertion.
const few = 24

// order sorts rows that are equal in their first bytes, so many as skip says, by the
// byte that follows, and each group in turn: work by the number of rows and bytes,
// whatever the rows are. Rows that are in order cost one look.
func order(rows []byte, size, skip int) {
	if ordered(rows, size) {
		return
	}
	if len(rows) <= few*size {
		insert(rows, size)
		return
	}
	var ends, next [256]int
	for at := skip; at < len(rows); at += size {
		ends[rows[at]] += size
	}
	sum := 0
	for b, n := range ends {
		next[b] = sum
		sum += n
		ends[b] = sum
	}
	for b := range ends { // each row goes to the group of its byte
		for next[b] < ends[b] {
			here := rows[next[b] : next[b]+size]
			if to := here[skip]; int(to) != b {
				swap(here, rows[next[to]:next[to]+size])
				next[to] += size
				continue
			}
			next[b] += size
		}
	}
	begin := 0
	for _, end := range ends {
		if group := rows[begin:end]; skip+1 < size {
			order(group, size, skip+1)
		}
		begin = end
	}
}

func ordered(rows []byte, size int) bool {
	for at := size; at < len(rows); at += size {
		if bytes.Compare(rows[at-size:at], rows[at:at+size]) > 0 {
			return false
		}
	}
	return true
}

func insert(rows []byte, size int) {
	for i := size; i < len(rows); i += size {
		for at := i; at > 0 && bytes.Compare(rows[at-size:at], rows[at:at+size]) > 0; at -= size {
			swap(rows[at-size:at], rows[at:at+size])
		}
	}
}

func swap(a, b []byte) {
	for i := range a {
		a[i], b[i] = b[i], a[i]
	}
}
