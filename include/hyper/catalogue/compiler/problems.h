#pragma once

#include <string>
#include <vector>

namespace hyper::catalogue::compiler {

/// A line of a data file.
struct Where {
    std::string file;
    int line = 1;
};

/// What is wrong with the data files; all of it is collected before anything is said.
class Problems {
  public:
    void add(const Where& where, std::string sentence);
    [[nodiscard]] bool empty() const { return problems_.empty(); }
    /// One `file:line: sentence` a line, by file and line.
    [[nodiscard]] std::string text() const;

  private:
    struct Problem {
        Where where;
        std::string sentence;
    };
    std::vector<Problem> problems_;
};

}  // namespace hyper::catalogue::compiler
