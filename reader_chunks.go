package mixta

import (
	"sync"

	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/internal/scan"
)

// chunkSize is how long a part of a list is that one goroutine reads at a time.
const chunkSize = 256 << 10

// chunk is a part of a list, with the records read from it while they wait for
// those before them.
type chunk struct {
	scan.Chunk
	index   int // of the first record
	pass    program.Pass
	records []reading
	refs    []program.Ref
	clean   bool // all of it was read
	done    chan struct{}
}

// read reads the records of the chunk. Where anything is in the way, be it an error
// of syntax, the chunk is not clean, and the text is read from there on as if there
// were no chunks.
func (c *chunk) read(l *list, whole *program.Pass) {
	defer close(c.done)
	defer func() { c.clean = recover() == nil && c.clean }() // the caller's goroutine will meet it again
	c.pass.Continue(whole, c.Chunk)
	for i := range c.Count {
		if !c.pass.Item() {
			return
		}
		now := l.read(&c.pass, c.index+i)
		if c.pass.Broken() {
			return
		}
		from := len(c.refs)
		c.refs = append(c.refs, now.verdict.Refs...)
		now.verdict.Refs = c.refs[from:len(c.refs):len(c.refs)]
		c.records = append(c.records, now)
	}
	c.clean = c.pass.Clean()
}

// chunks are those of one list that are being read.
type chunks struct {
	list  *list
	pass  *program.Pass
	size  int           // of a chunk
	next  int           // the index of the next record that is not in a chunk
	order chan *chunk   // as they stand in the text
	work  chan *chunk   // the same, to be read
	spare chan *chunk   // to be used again
	quit  chan struct{} // no more are needed
	left  *chunk        // was cut, but not needed
	all   sync.WaitGroup
}

// cut cuts the next chunk; nil if there is none.
func (cs *chunks) cut() *chunk {
	var c *chunk
	select {
	case c = <-cs.spare:
	default:
		c = &chunk{}
	}
	part, ok := cs.pass.Chunk(c.Bytes, cs.size)
	if !ok {
		return nil
	}
	clear(c.records)
	c.Chunk, c.index, c.records, c.refs = part, cs.next, c.records[:0], c.refs[:0]
	c.clean, c.done = false, make(chan struct{})
	cs.next += c.Count
	return c
}

// split cuts chunks from c on, until there are no more or no more are needed.
func (cs *chunks) split(c *chunk) {
	defer close(cs.order)
	defer close(cs.work)
	for ; c != nil; c = cs.cut() {
		select {
		case cs.order <- c:
			cs.work <- c
		case <-cs.quit:
			cs.left = c
			return
		}
	}
}

// ahead reads records of a list by several goroutines. It returns how many were
// read, and how many must be read by one before it is called again.
func (rd *Reader) ahead(l *list, index int) (read, alone int) {
	jobs := rd.options.jobs
	cs := &chunks{list: l, pass: rd.pass, size: rd.chunk, next: index}
	first := cs.cut()
	if first == nil {
		return 0, 1
	}
	if len(first.Bytes) < rd.chunk/2 { // the rest of the list
		first.read(l, rd.pass)
		return rd.deliver(first, nil)
	}
	cs.order, cs.work, cs.spare, cs.quit = make(chan *chunk, 2*jobs), make(chan *chunk, 2*jobs), make(chan *chunk, 2*jobs+2), make(chan struct{})
	cs.all.Go(func() { cs.split(first) })
	for range jobs {
		cs.all.Go(func() {
			for c := range cs.work {
				c.read(l, cs.pass)
			}
		})
	}
	for c := range cs.order {
		<-c.done
		n, again := rd.deliver(c, cs)
		read += n
		if again > 0 || rd.stopped {
			return read, again
		}
	}
	cs.all.Wait()
	return read, 1
}

// deliver takes the records of a chunk in their turn. Where they could not be read, the
// text is read again from there.
func (rd *Reader) deliver(c *chunk, cs *chunks) (read, alone int) {
	if !c.clean {
		rd.pass.Rewind(cs.end(c)...)
		return 0, c.Count
	}
	for i := range c.records {
		if !rd.take(&c.records[i]) {
			cs.end(c)
			return i + 1, 0
		}
	}
	read = len(c.records)
	if cs != nil {
		select {
		case cs.spare <- c: // which may be cut anew at once
		default:
		}
	}
	return read, 0
}

// end ends the reading of chunks. It returns those that were cut and not taken, from
// c on.
func (cs *chunks) end(c *chunk) (rest []scan.Chunk) {
	rest = append(rest, c.Chunk)
	if cs == nil {
		return rest
	}
	close(cs.quit)
	for c := range cs.order {
		rest = append(rest, c.Chunk)
	}
	cs.all.Wait()
	if cs.left != nil {
		rest = append(rest, cs.left.Chunk)
	}
	return rest
}
