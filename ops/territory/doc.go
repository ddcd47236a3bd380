// Package territory compares operations and tracks with a border line.
//
// [Border.OwnSide] says on which side of the line the area of each component
// lies, and [Border.Findings] reports those beyond it, since each side acts on its
// own territory only. [Border.Crossings] says where and when tracks cross the
// line, in a gap too, and what is not known of it. The caller gives the line and
// its accuracy; within that accuracy the answer is that it cannot be decided.
// [LeftOf] finds by towns which side lies on the left of the line.
package territory
