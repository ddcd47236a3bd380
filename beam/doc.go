// Package mixtabeam has the transforms by which pipelines of Apache Beam read, validate,
// join, add up, compare and convert files of mixta that one machine does not get through.
// They run wherever Beam runs Go: in one process (prism), on Flink, Spark or Dataflow.
//
// A file is read in parts, each of which begins at a record ([mixta.CutsOf]). What the
// parts come to is what package mixta and the command line find in the file: the same
// findings in the same places, the same totals. Nothing depends on which worker has which
// part, nor in which order; a part that is read twice, since a worker was killed, comes to
// the same both times. Each judgement is that of the package that makes it for the command
// line: there is none here.
//
// All workers must be able to read the files by their names: from a disk that they share.
// What is wrong with a record is no error of a pipeline; a file that cannot be read is one,
// and the runner tries again as often as it is set to.
package mixtabeam
