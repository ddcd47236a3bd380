package track

// queue is a heap of open tracks. The first one has the most points or, once the
// log has ended, began first.
type queue struct {
	tracks []*open
	ending bool
}

func (q *queue) Len() int { return len(q.tracks) }

func (q *queue) Less(i, j int) bool {
	a, b := q.tracks[i], q.tracks[j]
	switch {
	case !q.ending && a.count != b.count:
		return a.count > b.count
	case !a.start.Equal(b.start):
		return a.start.Before(b.start)
	}
	return a.line < b.line
}

func (q *queue) Swap(i, j int) {
	q.tracks[i], q.tracks[j] = q.tracks[j], q.tracks[i]
	q.tracks[i].index, q.tracks[j].index = i, j
}

func (q *queue) Push(o any) {
	o.(*open).index = len(q.tracks)
	q.tracks = append(q.tracks, o.(*open))
}

func (q *queue) Pop() any {
	last := len(q.tracks) - 1
	o := q.tracks[last]
	q.tracks[last] = nil
	q.tracks = q.tracks[:last]
	return o
}
