package crops

// set is a set of hashes in little memory: open addressing over 256 parts that
// grow one by one, so that growing never doubles the whole.
type set struct{ parts [256]part64 }

type part64 struct {
	slots []uint64 // 0 is empty
	n     int
}

// add puts a hash in and reports whether it is new.
func (s *set) add(h uint64) bool {
	if h == 0 {
		h = 1
	}
	p := &s.parts[h>>56]
	if p.n*8 >= len(p.slots)*7 {
		p.grow()
	}
	return p.put(h)
}

func (p *part64) put(h uint64) bool {
	n := uint64(len(p.slots))
	for i := h % n; ; i = (i + 1) % n {
		switch p.slots[i] {
		case h:
			return false
		case 0:
			p.slots[i] = h
			p.n++
			return true
		}
	}
}

func (p *part64) grow() {
	old := p.slots
	p.slots, p.n = make([]uint64, len(old)+len(old)/2+16), 0
	for _, h := range old {
		if h != 0 {
			p.put(h)
		}
	}
}
