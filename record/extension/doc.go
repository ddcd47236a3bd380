// Package extension reads the schemas that say what the extensions of one namespace
// must be.
//
// A record may hold data of one system's own under extensions, by namespace. Whoever
// owns a namespace may give its schema to others: a file of JSON Schema 2020-12, signed.
// With it, extensions are checked in the same pass as the rest of the record, with the
// same findings at their places (mixta.WithExtensions), and are released by markings of
// their own. Without it they are kept and passed on unread, as those of any namespace
// that is not known.
//
//	{
//	  "$schema": "https://json-schema.org/draft/2020-12/schema",
//	  "$id": "urn:mixta:extension:bo.gob.felcn:1",
//	  "type": "object",
//	  "properties": {
//	    "$schema": {"type": "string", "enum": ["urn:mixta:extension:bo.gob.felcn:1"]},
//	    "case": {"type": "string", "pattern": "^[0-9]{4}$", "maxLength": 4,
//	      "x-mixta": {"es": "Número de caso.", "en": "Case number."}},
//	    "source": {"type": "string", "maxLength": 40,
//	      "x-mixta": {"es": "Fuente.", "en": "Source.", "marking": {"tlp": "RED", "releasable": ["BO"]}}}
//	  },
//	  "required": ["$schema"],
//	  "additionalProperties": false
//	}
//
// # What a schema may say
//
// A part of JSON Schema that all validators read alike, and nothing else: what is not
// understood here is refused when the schema is read, never passed over. Each value has
// one type: object, array, string, integer, number or boolean. An object lists all its
// members, and says additionalProperties false. A reference leads to a definition of the
// same file, never back to itself: nothing is ever fetched. Patterns are those of
// package pattern: matching takes time linear in the text. The numbers of members,
// definitions and values, and the size of the file, are bounded.
//
// The one keyword of its own is x-mixta, which validators of others pass over: what a
// member means, in Spanish and in English, and its marking.
//
// # Markings
//
// A member with a marking goes to whom the record's marking and its own both allow; it
// must be optional, since it is left out of copies for others. A marking only narrows.
// Whoever makes a copy must know of it also without the schema: where a schema has
// markings, each value names the schema in $schema, and package exchange/release withholds
// a value that names a schema which is not at hand.
//
// # Editions
//
// The number at the end of $id is the edition. A new edition lists in $schema the earlier
// ones whose values it still describes.
package extension
