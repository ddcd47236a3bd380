// Package into adds the records of foreign files to a mixta file, of any size: it keeps
// the lines of records, and some sixty bytes to find each by, in temporary files that
// nobody else can read, and sorts these to see which records are new. The work is n log
// n. Nothing is written before all of it is known to be valid.
//
//	file, report, err := into.Read(r, visit)
//	err = file.Add(geojson.Read(in, options))
//	err = file.Write(w)
//
// Who works on the file itself looks records up ([File.Held]), puts the changed and new
// ones ([File.Put]), and sees what is wrong with all of it ([File.Check]).
package into
