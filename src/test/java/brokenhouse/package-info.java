/** A small application in which everything is wrong: each rule of the architecture tests must see its part of it. */
package brokenhouse;
