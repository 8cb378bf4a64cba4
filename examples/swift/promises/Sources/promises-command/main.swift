import Foundation
import Promises

let answer = await Command.run(Array(CommandLine.arguments.dropFirst()))
FileHandle.standardOutput.write(Data(answer.out.utf8))
FileHandle.standardError.write(Data(answer.err.utf8))
exit(answer.status)
