// Package blind tells one side which of its own items the other side holds too,
// and nobody anything else. The sides exchange two files and no lists.
//
//	asker                                 holder
//	Ask: blinds its items  ── question ─▶
//	                                      Answer: evaluates what is blinded,
//	                       ◀── answer ──  and adds the tags of its own items
//	Read: takes the blinds off; what
//	is among the tags is a hit
//
// A hit leads to a request for information ([github.com/comision-mixta/mixta/intel.Request]),
// never to data: people decide what is then told.
//
// # Why not hashes
//
// Plates, marks and document numbers are few: whoever has the hash of one, with
// or without a salt that both sides know, tries all of them in seconds. Here a tag
// is made with a key that only the holder has, and an item can be tried against the
// tags only by asking the holder, who counts.
//
// # The function
//
// It is the partially oblivious pseudorandom function of RFC 9497 (mode 2, POPRF)
// with ristretto255-SHA512, by github.com/cloudflare/circl. Its public input is the
// digest of the question. Of the three modes,
//
//   - the plain one (OPRF) shows the asker nothing of the key: a holder could use
//     another for each element, and so decide which of them can be hits;
//   - the verifiable one (VOPRF) proves one key, but that key gives an item the same
//     tag in every answer: an asker would see what the holder's list gains and
//     loses, and could try what it once asked against every later answer, uncounted;
//   - this one proves one key for all answers, yet each question has a function of
//     its own: the tags of two answers have nothing in common, and an evaluated
//     element is of no use with another answer.
//
// The key is stable. The holder hands its public part over in person, as it does that
// of a signing key; the asker names it in each question, and reads no answer whose
// proof does not hold for it. Proofs cover at most 1024 elements each, since the
// proof of RFC 9497 counts with two bytes.
//
// # Who learns what
//
// The asker learns which of its items are among the holder's that it may know of, and
// the size class of that list: it is filled up with tags of nothing to the next
// power of two, 1024 or more. What the holder may not tell the asker by its marking
// is not on the list. The holder learns how many items were asked, under which law
// and for what purpose. A courier learns the same two numbers and, whatever it
// tries, no item.
//
// # What it costs
//
// Seconds of one core, and megabytes of the files, for as many items on either side:
//
//	   items   ask  answer  read  question  answer
//	  10,000   0.9     2.7   3.3       0.5     0.9
//	 100,000   8.0    26.1  32.5       4.6     7.9
//
//	cd bench && go run ./blind -items 10000,100000,1000000
//
// # What it does not stop
//
// A holder can leave items off its list, or put on it what it does not hold, so
// that the request that follows a false hit tells it what the asker has. Its key,
// kept, lets an auditor make the tags again from the holder's records. An asker
// can ask for what it does not have, a few at a time, until it has tried all there
// are: so a question is bounded, and so is what one country may ask in 30 days, by
// the holder's own account, far below the number of marks there are. The account
// names each question, its purpose and its law. Nothing here proves that an asker had
// its items for a reason.
package blind
