#pragma once

#include <string>
#include <string_view>

namespace hyper::exchange {

/// Words that a file repeats on many rows, or writes on a row that is no set: the first set that
/// comes after them takes them, and no other.
class SaidOnce {
  public:
    /// Another session or exercise begins, about which nothing has been said.
    void start();
    /// What a row says. Counts only until a set has taken it.
    void say(std::string_view words);
    /// Adds `words` as a line of their own.
    void add(std::string_view words);
    /// Makes `to` what was said, once; empty from then on.
    void take(std::string& to);

  private:
    std::string words_;
    bool taken_ = false;
};

}  // namespace hyper::exchange
