// Package network connects the subjects of intelligence by the links between them.
//
// [New] groups the subjects that are connected and marks the links that make up
// the strongest paths; [Network.Paths] returns, for every subject connected with a
// given one, the path whose weakest link is the strongest possible. Gradings of one
// scheme compare as the scheme orders them, those of several only through their
// confidence.
package network
